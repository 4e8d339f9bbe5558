import type { Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { walk } from '../walk.ts'

/**
 * Puts footnotes that nothing refers to, and all but the first of one name, where they were written,
 * with their mark, as GFM's own rendering leaves them out and their text would be lost.
 */
export function showUnusedFootnotes(tree: Root): void {
  const used = new Set<string>()
  let hasFootnotes = false
  walk(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier)
    if (node.type === 'footnoteDefinition') hasFootnotes = true
  })
  if (!hasFootnotes) return
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    // The first of a name takes the references; a second one finds none left.
    if (used.delete(node.identifier) || !parent || index === undefined) return
    const mark = { type: 'text' as const, value: `[^${node.label ?? node.identifier}]: ` }
    const [first] = node.children
    if (first?.type === 'paragraph') first.children.unshift(mark)
    else node.children.unshift({ type: 'paragraph', children: [mark] })
    parent.children.splice(index, 1, ...node.children)
    return [SKIP, index]
  })
}
