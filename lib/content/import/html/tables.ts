import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { elementsOf } from './find-element.ts'

/** What a cell of a Markdown table cannot hold. */
const blocks = new Set([
  'ul',
  'ol',
  'pre',
  'table',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'dl',
  'x-callout',
])

/** Attributes that say something; widths and colours do not. */
const kept = new Set(['colSpan', 'rowSpan', 'href', 'src', 'alt', 'title', 'start'])

/** Whether a table says more than Markdown can: cells with blocks in them, cells over several columns or rows. */
export function needsHtml(table: Element): boolean {
  return elementsOf(table).some(
    ({ tagName, properties, children }) =>
      blocks.has(tagName) ||
      (['td', 'th'].includes(tagName) &&
        (isSpan(properties.colSpan) ||
          isSpan(properties.rowSpan) ||
          children.filter(isParagraph).length > 1)),
  )
}

/**
 * A table as HTML without empty lines, which would end it in Markdown: line breaks of code stand as
 * character references there.
 */
export function tableHtml(table: Element): string {
  return toHtml(plain(table)).replace(/\n(?=[ \t]*\n)/g, '&#10;')
}

function plain(element: Element): Element {
  const isCallout = element.tagName === 'x-callout'
  const title = isCallout && typeof element.properties.title === 'string' ? element.properties.title : ''
  const head: ElementContent[] =
    title === ''
      ? []
      : [{ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: title }] }]
  return {
    type: 'element',
    tagName: isCallout ? 'div' : element.tagName,
    properties: Object.fromEntries(Object.entries(element.properties).filter(([name]) => kept.has(name))),
    children: [
      ...head,
      ...element.children.map((child) => (child.type === 'element' ? plain(child) : child)),
    ],
  }
}

function isSpan(value: unknown): boolean {
  return value !== undefined && Number(value) !== 1
}

function isParagraph(node: ElementContent): boolean {
  return node.type === 'element' && ['p', 'div'].includes(node.tagName)
}
