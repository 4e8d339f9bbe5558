import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import type { VFile } from 'vfile'
import { walk } from '../walk.ts'
import { renderCode } from './code.ts'
import { foldTree } from './fold.ts'
import { renderHeadings } from './headings.ts'
import { renderImages } from './images.ts'
import { renderLinks } from './links.ts'
import { unwrapMdxHtml } from './mdx-html.ts'
import { renderPrintLinks } from './print-links.ts'
import { sanitizeTree } from './sanitize.ts'
import { renderSections } from './sections.ts'
import { renderTables } from './tables.ts'
import { renderTasks } from './tasks.ts'

const mdxNodes = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
] as const

/**
 * Second half of the compiler, a rehype plugin for the MDX loader. Authors' HTML is parsed and
 * sanitised first; only then our own markup is added, and the whole folded into strings.
 */
export function rehypeArticle(): (tree: Root, file: VFile) => Promise<Root> {
  const parseRaw = rehypeRaw({ passThrough: [...mdxNodes] })
  return async (input, file) => {
    const context = file.data.article
    if (!context) throw new Error('remark-article must run before rehype-article')
    const tree = hasRaw(input) ? parseRaw(input, file) : input
    unwrapMdxHtml(tree)
    sanitizeTree(tree)
    renderHeadings(tree, context.title)
    renderLinks(tree, context)
    renderImages(tree, context)
    renderSections(tree, context)
    renderPrintLinks(tree, context.locale)
    renderTables(tree, context.locale)
    renderTasks(tree)
    await renderCode(tree, context)
    foldTree(tree)
    return tree
  }
}

/** Most articles have no HTML; parsing them as HTML again would double the work. */
function hasRaw(tree: Root): boolean {
  let found = false
  walk(tree, (node) => {
    if (node.type === 'raw') found = true
  })
  return found
}
