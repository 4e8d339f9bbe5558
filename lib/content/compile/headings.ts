import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { element } from './element.ts'

/**
 * Headings of the page: the page shows the title itself, so the first h1 goes when it says the
 * same, and any other h1 becomes an h2. Each heading gets a link to itself.
 */
export function renderHeadings(tree: Root, title: string): void {
  let titleSeen = false
  visit(tree, 'element', (node, index, parent) => {
    if (!/^h[1-6]$/.test(node.tagName) || !parent || index === undefined) return undefined
    if (node.tagName === 'h1') {
      const isTitle = !titleSeen && textOf(node).trim() === title.trim()
      titleSeen = true
      if (isTitle) {
        parent.children.splice(index, 1)
        return [SKIP, index]
      }
      node.tagName = 'h2'
    }
    const id = node.properties.id
    if (typeof id === 'string' && !id.startsWith('footnote-label')) {
      node.children.push(
        element('a', { className: ['anchor'], href: `#${id}`, ariaHidden: 'true', tabIndex: -1 }),
      )
    }
    return SKIP
  })
}
