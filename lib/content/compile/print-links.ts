import type { Element, Properties, Root } from 'hast'
import { walkElements } from '../walk.ts'
import { element } from './element.ts'

/**
 * Numbers the links that leave the page (`data-note`) and lists their addresses at the end, for paper
 * alone, where nothing can be clicked (app/print.css). Those to other pages of the site are listed
 * without its host, which a page does not know.
 */
export function renderPrintLinks(tree: Root, locale: string): void {
  const numbers = new Map<string, number>()
  walkElements(tree, ({ tagName, properties }) => {
    const { href } = properties
    if (tagName !== 'a' || typeof href !== 'string' || !leavesPage(href) || isOfPicture(properties)) return
    const number = numbers.get(href) ?? numbers.size + 1
    numbers.set(href, number)
    properties.dataNote = String(number)
  })
  if (numbers.size > 0)
    tree.children.push(list([...numbers.keys()], locale.startsWith('zh') ? '链接' : 'Links'))
}

function leavesPage(href: string): boolean {
  return /^(?:https?:\/)?\//i.test(href)
}

/** The link around a picture leads to its file, and paper shows the picture. */
function isOfPicture({ className }: Properties): boolean {
  return Array.isArray(className) && className.includes('shot-link')
}

function list(addresses: readonly string[], title: string): Element {
  const items = addresses.map((address) => element('li', {}, [{ type: 'text', value: readable(address) }]))
  return element('section', { className: ['print-links'] }, [
    element('p', {}, [{ type: 'text', value: title }]),
    element('ol', {}, items),
  ])
}

/** Han characters in an address of the site as they are, not as percent signs. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address // not written as addresses are: as it stands
  }
}
