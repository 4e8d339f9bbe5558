import type { Paragraph, RootContent } from 'mdast'

/** Whether a node is the label of the directive that it stands in: `:::note[Label]`. */
export function isLabel(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data
}
