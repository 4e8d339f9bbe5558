import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { element } from './element.ts'

/**
 * Lets wide tables scroll within themselves; the frame takes the focus, so that keys scroll it too.
 * A group and no region: an article with ten tables must not have ten landmarks of one name.
 */
export function renderTables(tree: Root, locale: string): void {
  const label = locale.startsWith('zh') ? '表格' : 'Table'
  visit(tree, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'table' || !parent || index === undefined) return undefined
    const frame = { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: label }
    parent.children.splice(index, 1, element('div', frame, [node]))
    return SKIP
  })
}
