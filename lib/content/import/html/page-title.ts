import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { elementsOf, findElement, hasClass } from './find-element.ts'

/** The title of a page of HTML, without the name of its space or of its site; null for one that has none. */
export function titleOf(tree: Root, main: Element | Root): string | null {
  const ofConfluence = findElement(tree, ({ properties }) => properties.id === 'title-text')
  const head = ofConfluence ?? findElement(tree, ({ tagName }) => tagName === 'title')
  if (!head) return null
  const title = plain(textOf(head))
  const isExport =
    ofConfluence !== null || findElement(tree, (each) => hasClass(each, 'wiki-content')) !== null
  return (isExport ? withoutSpace(title) : withoutSite(title, namesOf(tree, main))) || null
}

/** Confluence puts the name of the space in front: `Help desk : Lamp stays dark`. */
function withoutSpace(title: string): string {
  const at = title.indexOf(' : ')
  return at > 0 ? title.slice(at + 3) : title
}

/** Sites put their name before or behind that of a page (`Reset the lamp – Help Center`); its heading has the page's alone. */
function withoutSite(title: string, names: readonly string[]): string {
  const isAround = (name: string) => {
    const [before, after, ...more] = title.split(name)
    const isOne = more.length === 0 && after !== undefined && (before === '') !== (after === '')
    return isOne && /^\s*[-–—|·:_]\s|\s[-–—|·:_]\s*$/.test(`${before}${after}`)
  }
  return names.includes(title) ? title : (names.find(isAround) ?? title)
}

/** What a page calls itself: to those who share it, and in its headings; below the first level only around its text. */
function namesOf(tree: Root, main: Element | Root): string[] {
  const elements = elementsOf(tree)
  const inside = new Set(elementsOf(main))
  const shared = elements.find(({ properties }) => properties.property === 'og:title')?.properties.content
  const headings = elements.filter(
    (each) => each.tagName === 'h1' || (each.tagName === 'h2' && !inside.has(each)),
  )
  return [...(typeof shared === 'string' ? [shared] : []), ...headings.map(ownText)]
    .map(plain)
    .filter((name) => name !== '')
}

/** The text of a heading without the links and buttons in it. */
function ownText(heading: Element): string {
  const { children } = heading
  const words = children.filter(
    (child) => child.type !== 'element' || !/^(?:a|button|svg)$/.test(child.tagName),
  )
  const text = words.map((child) => textOf(child)).join('')
  return text.trim() === '' ? textOf(heading) : text
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
