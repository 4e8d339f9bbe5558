import { z } from 'zod'

/** `CAIRN_EDIT_URL`, where the files of articles are edited: an address in which `{file}` stands for the path of a file. */
const template = z
  .url({ protocol: /^https?$/ })
  .refine((address) => address.includes('{file}'))
  .optional()

/** Where an article is edited; null where nobody has said. A setting that makes no sense stops the build. */
export function editLink(file: string, setting = process.env.CAIRN_EDIT_URL): string | null {
  const { data, error } = template.safeParse(setting || undefined)
  if (error)
    throw new Error(
      `CAIRN_EDIT_URL is ${JSON.stringify(setting)}: give an address with {file} in it, such as https://git.example.org/kb/edit/main/{file}`,
    )
  return data?.replaceAll('{file}', file.split('/').map(encodeURIComponent).join('/')) ?? null
}
