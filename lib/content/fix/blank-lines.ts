import type { Root, RootContent } from 'mdast'
import type { Edit } from './edit.ts'

/** Blocks that stand apart from their neighbours. HTML, MDX and definitions are left as they are. */
const apart = new Set(['heading', 'code', 'table', 'list', 'blockquote'])
const touchable = new Set([...apart, 'paragraph', 'thematicBreak'])

/** An empty line between blocks of the body that touch; inside lists and callouts nothing is changed. */
export function fixBlankLines(tree: Root, lineOffset: number): Edit[] {
  return tree.children.flatMap((node, index) => {
    const before = tree.children[index - 1]
    const line = node.position?.start.line
    if (!before || line === undefined || !isCrowded(before, node)) return []
    return [{ line: line + lineOffset, column: 1, length: 0, text: '\n' }]
  })
}

function isCrowded(before: RootContent, node: RootContent): boolean {
  if (!touchable.has(before.type) || !touchable.has(node.type)) return false
  if (!apart.has(before.type) && !apart.has(node.type)) return false
  return node.position?.start.line === (before.position?.end.line ?? 0) + 1
}
