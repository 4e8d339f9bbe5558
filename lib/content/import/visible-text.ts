import type { Nodes, Root } from 'mdast'
import { walk } from '../walk.ts'

/** Inline nodes whose text runs on into that of their neighbours: `foo**bar**` is one word. */
const runsOn = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** Attributes of components and HTML that readers see. */
const shownAttributes = new Set(['label', 'title', 'alt'])

/** What readers see of a body, with a space wherever one block or cell ends; HTML stands as written. */
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
    case 'html':
      return node.value
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
