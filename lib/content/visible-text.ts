import type { Nodes, Root } from 'mdast'
import { walk } from './walk.ts'

/** Inline nodes whose text runs on into that of their neighbours: `foo**bar**` is one word. */
const runsOn = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** Attributes of components and HTML that readers see. */
const shownAttributes = new Set(['label', 'title', 'alt'])

/** Tags that end a word. */
const blockTag =
  /^<\/?(?:address|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|img|li|ol|p|pre|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b/i

/** The text of HTML without its tags, and the words of its pictures. */
function htmlText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^<>]*>/g, (tag) => (blockTag.test(tag) ? ` ${/\balt="([^"]*)"/i.exec(tag)?.[1] ?? ''} ` : ''))
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (all, hex, decimal, name) =>
      hex || decimal
        ? character(hex ? Number.parseInt(hex, 16) : Number(decimal))
        : (entities.get(name) ?? all),
    )
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['apos', "'"],
])

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** What readers see of a body, with a space wherever one block or cell ends. */
export function visibleText(tree: Root): string {
  const parts: string[] = []
  walk(tree, (node) => {
    if (!runsOn.has(node.type)) parts.push('\n')
    const text = ownText(node)
    if (text !== '') parts.push(runsOn.has(node.type) ? text : `${text}\n`)
  })
  return parts.join('')
}

function ownText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'html':
      return htmlText(node.value)
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes
        .flatMap((attribute) =>
          attribute.type === 'mdxJsxAttribute' &&
          shownAttributes.has(attribute.name) &&
          typeof attribute.value === 'string'
            ? [attribute.value]
            : [],
        )
        .join('\n')
    default:
      return ''
  }
}
