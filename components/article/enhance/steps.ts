import { recall, remember } from './visit-store'

/**
 * Puts a box before each step, and remembers for the visit which ones are done. `label` names a
 * box, with `#` for the number of its step.
 */
export function addTicks(storeName: string, label: string, signal: AbortSignal): void {
  const done = recall(storeName)
  const lists = [...document.querySelectorAll<HTMLOListElement>('ol.ticks')]
  for (const list of lists) {
    const ticked = new Set((done[nameOf(list)] ?? '').split(','))
    for (const [index, item] of stepsOf(list).entries()) {
      if (boxOf(item)) continue
      const box = document.createElement('input')
      box.type = 'checkbox'
      box.className = 'tick'
      box.checked = ticked.has(String(index))
      box.setAttribute('aria-label', label.replace('#', String(list.start + index)))
      item.prepend(box)
    }
  }
  document.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || !target.matches('.tick')) return
      const named = lists.map((list): [string, string] => [nameOf(list), tickedSteps(list)])
      remember(storeName, Object.fromEntries(named.filter(([, steps]) => steps !== '')))
    },
    { signal },
  )
}

function tickedSteps(list: HTMLOListElement): string {
  return stepsOf(list)
    .flatMap((item, index) => (boxOf(item)?.checked ? [index] : []))
    .join(',')
}

function nameOf(list: HTMLOListElement): string {
  return list.dataset.list ?? ''
}

function stepsOf(list: HTMLOListElement): HTMLLIElement[] {
  return [...list.querySelectorAll<HTMLLIElement>(':scope > li')]
}

function boxOf(item: HTMLLIElement): HTMLInputElement | null {
  return item.querySelector<HTMLInputElement>(':scope > .tick')
}
