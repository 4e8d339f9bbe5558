import type { Element, ElementContent, Root } from 'hast'
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast'
import { toText } from 'hast-util-to-text'
import type { Root as Markdown, Paragraph } from 'mdast'
import { type ContainerDirective, directiveToMarkdown } from 'mdast-util-directive'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { stringify } from 'yaml'
import type { NotUnderstood } from '../import-note.ts'
import { anchorsOf } from './anchors.ts'
import { calloutTag } from './build-elements.ts'
import { elementsOf } from './find-element.ts'
import { readMacros } from './macros.ts'
import { type PageParts, pageParts } from './page-parts.ts'
import { isSilent } from './silent-elements.ts'
import { isStorageFormat, storageToHtml } from './storage-format.ts'
import { needsHtml, tableHtml } from './tables.ts'

/** A page as Markdown. */
export interface MarkdownPage {
  /** With metadata in front: the title, the page id, the date. */
  readonly text: string
  /** What stood around the page: breadcrumbs, comments, a footer. It is left out. */
  readonly frame: string
  /** What readers saw of the page, found by other means than the conversion. */
  readonly visible: string
  readonly title: string | null
  readonly pageId: string | null
  /** An index that an export has in front of its pages, and no page. */
  readonly isIndexOfExport: boolean
  /** Places that links name → the anchors of our headings. */
  readonly anchors: ReadonlyMap<string, string>
  readonly notUnderstood: readonly NotUnderstood[]
}

/**
 * Turns a page of HTML, or of Confluence's storage format, into Markdown. Null for one whose elements are nested so
 * deeply that the programs which read it, and call themselves for each, would fail.
 */
export function htmlToMarkdown(source: string, path: string): MarkdownPage | null {
  try {
    return readPage(source, path)
  } catch (error) {
    if (error instanceof RangeError) return null // the stack is full
    throw error
  }
}

function readPage(source: string, path: string): MarkdownPage {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const html = isStorageFormat(text) ? storageToHtml(text) : text
  const tree = unified().use(rehypeParse).parse(html)
  const parts = pageParts(tree, path)
  const visible = visibleTextOf(parts.main)
  const frame = frameOf(tree, parts)
  const anchors = anchorsOf(parts.main)
  const unknown = readMacros(parts.main)
  const body = toMarkdown({ type: 'root', children: parts.main.children })
  return {
    text: head(parts) + body,
    frame,
    visible,
    title: parts.title,
    pageId: parts.pageId,
    isIndexOfExport: parts.isIndexOfExport,
    anchors,
    notUnderstood: unknown.map(({ line, name }) => ({ line, what: 'macro', text: name })),
  }
}

function head({ title, pageId, address, updated }: PageParts): string {
  const fields = Object.entries({ title, pageId, aliases: address, updated }).filter(
    ([, value]) => value !== null,
  )
  return fields.length === 0 ? '' : `---\n${stringify(Object.fromEntries(fields), { lineWidth: 0 })}---\n\n`
}

/** The text of everything but the page itself and its title. */
function frameOf(tree: Root, { main }: PageParts): string {
  const copy = structuredClone(main.children)
  main.children.length = 0
  const text = visibleTextOf(tree)
  main.children.push(...(copy as ElementContent[])) // the same nodes as before
  return text.replace(/\s+/g, ' ').trim()
}

/** Elements of the storage format that stand within a line. */
const runsOn = new Set([
  'ac:link',
  'ac:link-body',
  'ac:plain-text-link-body',
  'ac:emoticon',
  'ac:inline-comment-marker',
])

/** The text that a browser would show, with the words of pictures. */
function visibleTextOf(main: Element | Root): string {
  const copy = structuredClone(main)
  const prune = (parent: Element | Root): void => {
    parent.children = parent.children.filter(
      (child) => !(child.type === 'element' && isSilent(child)),
    ) as typeof parent.children // fewer of the same
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (child.tagName.includes(':') && !runsOn.has(child.tagName)) child.tagName = 'div'
      prune(child)
    }
  }
  prune(copy)
  const alts = elementsOf(copy).flatMap(({ tagName, properties }) =>
    tagName === 'img' && typeof properties.alt === 'string' ? [properties.alt] : [],
  )
  return [
    toText({ type: 'root', children: copy.children } as Root, { whitespace: 'pre-wrap' }),
    ...alts,
  ].join('\n')
}

const handleCallout: Handle = (state, element): ContainerDirective => {
  const { name, title } = element.properties
  const label: Paragraph[] =
    typeof title === 'string' && title !== ''
      ? [{ type: 'paragraph', data: { directiveLabel: true }, children: [{ type: 'text', value: title }] }]
      : []
  return {
    type: 'containerDirective',
    name: String(name),
    attributes: {},
    children: [...label, ...state.toFlow(state.all(element))],
  }
}

const handleTable: Handle = (state, element, parent) =>
  needsHtml(element)
    ? { type: 'html', value: tableHtml(element) }
    : (defaultHandlers.table as Handle)(state, element, parent) // its own type allows only a table's element

function toMarkdown(main: Root): string {
  const tree = toMdast(main, {
    document: true,
    handlers: { [calloutTag]: handleCallout, table: handleTable },
  })
  if (tree.type !== 'root') throw new Error('a document became no document')
  return writer.stringify(tree satisfies Markdown)
}

/** Only the directives that the conversion makes: a colon in running text needs no escape here. */
const { handlers, unsafe } = directiveToMarkdown()
const writer = unified()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    handlers: { containerDirective: handlers?.containerDirective ?? (() => '') },
    unsafe: (unsafe ?? []).filter(({ atBreak }) => atBreak),
  })
  .freeze()
