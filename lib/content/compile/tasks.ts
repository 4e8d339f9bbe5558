import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { walkElements } from '../walk.ts'

/** Gives the check box of a task the text of the task as its name, for those who do not see it. */
export function renderTasks(tree: Root): void {
  walkElements(tree, (item) => {
    if (item.tagName !== 'li') return
    walkElements(item, (input) => {
      if (input.tagName === 'input' && input.properties.ariaLabel === undefined) {
        input.properties.ariaLabel = textOf(item).trim().split('\n')[0] ?? ''
      }
    })
  })
}
