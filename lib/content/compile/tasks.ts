import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { walkElements } from '../walk.ts'

/** Gives the check box of a task the text of the task as its name, for those who do not see it. */
export function renderTasks(tree: Root): void {
  const items: Element[] = []
  walkElements(tree, (node) => {
    if (node.tagName === 'li') items.push(node)
  })
  // The innermost first: a task within a task has a text of its own.
  for (const item of items.reverse()) {
    walkElements(item, (input) => {
      if (input.tagName === 'input' && input.properties.ariaLabel === undefined)
        input.properties.ariaLabel = textOf(item).trim().split('\n')[0] ?? ''
    })
  }
}
