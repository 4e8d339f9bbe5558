import type { Root as Page } from 'hast'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import rehypeRaw from 'rehype-raw'
import type { VFile } from 'vfile'
import { walk } from '../walk.ts'
import { calloutLabel } from './callout-labels.ts'
import { renderCode } from './code.ts'
import type { CompileContext } from './compiled-source.ts'
import { foldTree } from './fold.ts'
import { showUnusedFootnotes } from './footnotes.ts'
import { renderHeadings } from './headings.ts'
import { renderImages } from './images.ts'
import { renderLinks } from './links.ts'
import { unwrapMdxHtml } from './mdx-html.ts'
import { renderPrintLinks } from './print-links.ts'
import { sanitizeTree } from './sanitize.ts'
import { renderSections } from './sections.ts'
import { renderShortCode } from './short-code.ts'
import { renderTables } from './tables.ts'
import { renderTasks } from './tasks.ts'

/** What Markdown does not know and HTML does not have; it goes through as it is. */
const mdxNodes = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
] as const

const parseRaw = rehypeRaw({ passThrough: [...mdxNodes] })

/**
 * The page of a parsed body. Authors' HTML is parsed and sanitised first; only then our own markup is added, and the
 * whole folded into strings. Changes the tree of the body.
 */
export async function drawPage(body: Root, context: CompileContext, file: VFile): Promise<Page> {
  showUnusedFootnotes(body)
  noteForPage(body, context.locale)
  const page = toHast(body, { allowDangerousHtml: true, passThrough: [...mdxNodes], file })
  if (page.type !== 'root') throw new Error('a body became no page')
  const tree = hasRaw(page) ? parseRaw(page, file) : page
  unwrapMdxHtml(tree)
  sanitizeTree(tree)
  renderHeadings(tree, context.title)
  renderLinks(tree, context)
  renderImages(tree, context)
  renderSections(tree, context)
  renderPrintLinks(tree, context.locale)
  renderTables(tree, context.locale)
  renderTasks(tree)
  renderShortCode(tree)
  await renderCode(tree, context)
  foldTree(tree)
  return tree
}

/** Writes into the tree what HTML would lose, and what only the page needs. */
function noteForPage(body: Root, locale: string): void {
  walk(body, (node) => {
    if (node.type === 'code') {
      node.data = { ...node.data, hProperties: { dataLang: node.lang ?? '', dataMeta: node.meta ?? '' } }
    } else if (node.type === 'blockquote' && node.data?.callout) {
      const title = node.children[0]
      if (title?.type === 'paragraph' && title.children.length === 0) {
        title.children.push({ type: 'text', value: calloutLabel(node.data.callout, locale) })
      }
    }
  })
}

/** Most articles have no HTML; parsing them as HTML again would double the work. */
function hasRaw(tree: Page): boolean {
  let found = false
  walk(tree, (node) => {
    if (node.type === 'raw') found = true
  })
  return found
}
