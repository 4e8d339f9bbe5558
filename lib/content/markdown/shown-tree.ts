import type { Nodes } from 'mdast'

/** A tree without positions, in which neighbouring texts are one: two trees that look alike to readers are equal in it. */
export function shownTree(node: Nodes): unknown {
  const { position: _, ...rest } = node
  if (!('children' in node)) return rest
  const children: unknown[] = []
  let text = ''
  for (const child of node.children) {
    if (child.type === 'text') {
      text += child.value
      continue
    }
    if (text !== '') children.push(text)
    text = ''
    children.push(shownTree(child))
  }
  return { ...rest, children: text === '' ? children : [...children, text] }
}
