import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** Gives the check box of a task the text of the task as its name, for those who do not see it. */
export function renderTasks(tree: Root): void {
  visit(tree, 'element', (item) => {
    if (item.tagName !== 'li') return
    visit(item, 'element', (input) => {
      if (input.tagName === 'input' && input.properties.ariaLabel === undefined) {
        input.properties.ariaLabel = textOf(item).trim().split('\n')[0] ?? ''
      }
    })
  })
}
