import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'

/** Characters of code that stay on one line: even as Han they fit into a list on the narrowest phone. */
const longest = 16

/**
 * Marks short code within text that a browser would break: `-flag` and `< 3.18` are read wrong when
 * the line ends after their first sign.
 */
export function renderShortCode(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'pre') return SKIP
    if (node.tagName !== 'code') return undefined
    const text = textOf(node)
    if (text.length <= longest && /[^\w.:]/.test(text)) node.properties.className = ['short']
    return undefined
  })
}
