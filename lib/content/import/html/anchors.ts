import { slug } from 'github-slugger'
import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { attribute, elementsOf } from './find-element.ts'

const heading = /^h[1-6]$/

/**
 * The places of a page that links may name (`#Lamp-Howtoreset`) → the anchors that its headings have here. A place
 * between two headings leads to the one above it; one before the first leads to the top, and gets an empty name.
 */
export function anchorsOf(main: Element | Root): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>()
  let above = ''
  for (const element of elementsOf(main)) {
    if (heading.test(element.tagName)) above = slug(textOf(element).replace(/\s+/g, ' ').trim())
    const place = placeName(element)
    if (place !== null && !anchors.has(place)) anchors.set(place, above)
  }
  return anchors
}

/** The name of an element that links lead to: a heading, or what editors put into a page to be linked to. */
function placeName(element: Element): string | null {
  const { tagName, properties } = element
  if (tagName === 'ac:structured-macro' && attribute(element, 'ac:name') === 'anchor')
    return textOf(element).trim() || null
  const { id, name, href } = properties
  const isPlace = heading.test(tagName) || tagName === 'span' || (tagName === 'a' && href === undefined)
  const told = id ?? (tagName === 'a' ? name : undefined)
  return isPlace && typeof told === 'string' && told !== '' ? told : null
}
