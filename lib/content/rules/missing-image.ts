import { isRemote } from '../images.ts'
import type { Rule } from './rule.ts'

export const missingImage: Rule = {
  id: 'missing-image',
  severity: 'error',
  description: 'Every image is a file of the content folder.',
  check: (article, base) =>
    base
      .images(article)
      .filter((image) => image.file === null)
      .map((image) => ({
        line: image.line,
        column: image.column,
        message: isRemote(image.src)
          ? `the image "${image.src}" lies on another host; readers without a connection cannot see it`
          : `the image "${image.src}" does not exist`,
        fix: isRemote(image.src)
          ? 'save it beside the article and refer to it by its path'
          : 'add the file at this path, relative to the article, or remove the image',
      })),
}
