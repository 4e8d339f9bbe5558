import type { Element, Root } from 'hast'
import { walkElements } from '../walk.ts'
import { element } from './element.ts'

/**
 * Numbers the links that leave the site (`data-note`) and lists their addresses at the end, for
 * paper alone, where nothing can be clicked (app/print.css).
 */
export function renderPrintLinks(tree: Root, locale: string): void {
  const numbers = new Map<string, number>()
  walkElements(tree, ({ tagName, properties }) => {
    const { href } = properties
    if (tagName !== 'a' || typeof href !== 'string' || !/^(?:https?:)?\/\//i.test(href)) return
    const number = numbers.get(href) ?? numbers.size + 1
    numbers.set(href, number)
    properties.dataNote = String(number)
  })
  if (numbers.size > 0)
    tree.children.push(list([...numbers.keys()], locale.startsWith('zh') ? '链接' : 'Links'))
}

function list(addresses: readonly string[], title: string): Element {
  const items = addresses.map((address) => element('li', {}, [{ type: 'text', value: address }]))
  return element('section', { className: ['print-links'] }, [
    element('p', {}, [{ type: 'text', value: title }]),
    element('ol', {}, items),
  ])
}
