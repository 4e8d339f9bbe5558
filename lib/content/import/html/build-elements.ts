import type { Element, ElementContent } from 'hast'

/** The element that a handler turns into a directive; no HTML has one of this name. */
export const calloutTag = 'x-callout'

/** Names of Confluence's boxes → ours. */
export const calloutOfMacro: ReadonlyMap<string, string> = new Map([
  ['info', 'info'],
  ['information', 'info'],
  ['note', 'note'],
  ['tip', 'tip'],
  ['warning', 'warning'],
  ['panel', 'note'],
  ['expand', 'details'],
])

/** A box to tick as GitHub has it. */
export function checkbox(checked: boolean): Element {
  return { type: 'element', tagName: 'input', properties: { type: 'checkbox', checked }, children: [] }
}

/** A callout with a title, which may be empty. */
export function callout(name: string, title: string, children: readonly ElementContent[]): Element {
  return {
    type: 'element',
    tagName: calloutTag,
    properties: { name, title: title.trim() },
    children: [...children],
  }
}

/** Code with its language, when that is known. */
export function codeBlock(text: string, language: string | null): Element {
  const className = language ? [`language-${language}`] : []
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className },
    children: [{ type: 'text', value: text.replace(/^\n/, '') }],
  }
  return { type: 'element', tagName: 'pre', properties: {}, children: [code] }
}

/** A paragraph of plain text. */
export function paragraph(text: string): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }
}
