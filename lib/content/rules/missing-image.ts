import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isRemote } from '../images.ts'
import { didYouMean, nearestName } from '../nearest.ts'
import type { Rule } from './rule.ts'

export const missingImage: Rule = {
  id: 'missing-image',
  severity: 'error',
  description: 'Every image is a file of the content folder.',
  why: 'The page shows a frame with the description in place of the picture.',
  mend: 'Add the file; `--fix` mends the path when just one file has that name.',
  check: (article, base) =>
    base
      .images(article)
      .filter((image) => image.file === null)
      .map(({ src, line, column }) => {
        if (isRemote(src)) {
          return {
            line,
            column,
            message: `the image "${shorten(src)}" ${whereIs(src)}`,
            fix: 'save it beside the article and refer to it by its path',
          }
        }
        return {
          line,
          column,
          message: `the image "${src}" does not exist`,
          fix: didYouMean(
            nearestFile(path.join(base.root, path.dirname(article.file)), src),
            'add the file at this path, relative to the article, or remove the image',
          ),
        }
      }),
}

function shorten(src: string): string {
  return src.length > 80 ? `${src.slice(0, 79)}…` : src
}

/** Why an image that is no file of the content folder is not on the page. */
function whereIs(src: string): string {
  if (/^data:/i.test(src)) return 'is written into the text, where the page does not show it'
  if (/^(?:file|[a-z]):/i.test(src)) return 'lies on the computer of its author, where no reader can see it'
  return 'lies on another host; readers without a connection cannot see it'
}

/** The file of the folder that an image is looked for in whose name is nearest, as a path in the article. */
function nearestFile(articleFolder: string, src: string): string | null {
  if (src.startsWith('/')) return null
  const folder = path.posix.dirname(src)
  let names: string[]
  try {
    names = readdirSync(path.join(articleFolder, folder))
  } catch {
    return null // the folder is missing as well: there is nothing to compare with
  }
  const name = nearestName(names, path.posix.basename(src))
  return name === null ? null : `${folder}/${name}`
}
