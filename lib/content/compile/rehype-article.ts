import type { Root } from 'hast'
import type { VFile } from 'vfile'

/** Second half of the compiler, a rehype plugin for the MDX loader: hands on the page that `remarkArticle` has drawn. */
export function rehypeArticle(): (tree: Root, file: VFile) => Root {
  return (_empty, { data }) => {
    if (!data.page) throw new Error('remark-article must run before rehype-article')
    return data.page
  }
}
