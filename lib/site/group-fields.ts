import { slug as slugify } from 'github-slugger'

/** The ways in which articles are browsed. */
export const groupFields = ['product', 'component', 'kind', 'line', 'environment'] as const
export type GroupField = (typeof groupFields)[number]

/** First segment of the addresses of a field, below the language. */
export const fieldFolders: Readonly<Record<GroupField, string>> = {
  product: 'products',
  component: 'components',
  kind: 'kinds',
  line: 'versions',
  environment: 'environments',
}

/** The field whose pages are below a folder. */
export function fieldOfFolder(folder: string): GroupField | undefined {
  return groupFields.find((field) => fieldFolders[field] === folder)
}

/** Address segment of a value: its id, or a readable form of an unknown name. Versions keep their dots. */
export function groupSlug(field: GroupField, value: string): string {
  const text = value.normalize('NFC')
  const keepsDots = field === 'line' || field === 'environment'
  const slug = keepsDots
    ? text
        .split('.')
        .map((part) => slugify(part))
        .join('.')
    : slugify(text)
  return slug || encodeURIComponent(value)
}
