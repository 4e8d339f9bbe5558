import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { attribute, classesOf, findElement, hasClass } from './find-element.ts'

/** Something in a page that became plain text, since nothing here means the same. */
interface UnknownMacro {
  readonly line: number
  readonly name: string
}

/** The element that a handler turns into a directive; no HTML has one of this name. */
export const calloutTag = 'x-callout'

const calloutOfMacro: Readonly<Record<string, string>> = {
  info: 'info',
  information: 'info',
  note: 'note',
  tip: 'tip',
  warning: 'warning',
  panel: 'note',
  expand: 'details',
}

/** Whether readers saw nothing of an element, or something that the site draws by itself. */
export function isSilent(element: Element): boolean {
  const { tagName } = element
  if (
    ['script', 'style', 'noscript', 'template', 'ac:task-id', 'ac:task-status', 'ac:placeholder'].includes(
      tagName,
    )
  )
    return true
  if (tagName === 'ac:parameter') return attribute(element, 'ac:name') !== 'title'
  return hasClass(element, 'toc-macro') || silentMacros.has(attribute(element, 'ac:name') ?? '')
}

/** Macros that draw what the site draws by itself, or that readers do not see. */
const silentMacros = new Set([
  'toc',
  'toc-zone',
  'anchor',
  'children',
  'pagetree',
  'contentbylabel',
  'recently-updated',
])

/**
 * Brings what Confluence makes of its macros, in exported pages and in the storage format, into plain
 * HTML and callouts. Changes the tree in place; gives the macros that it does not know.
 */
export function readMacros(main: Element | Root): UnknownMacro[] {
  const unknown: UnknownMacro[] = []
  const visit = (parent: Element | Root): void => {
    parent.children = parent.children.flatMap((node): RootContent[] => {
      if (node.type !== 'element') return node.type === 'comment' ? [] : [node]
      visit(node)
      return readElement(node, unknown)
    }) as typeof parent.children // what stands in an element may stand in a root
  }
  visit(main)
  return unknown
}

function readElement(node: Element, unknown: UnknownMacro[]): ElementContent[] {
  if (!node.tagName.includes(':') && isSilent(node)) return []
  if (node.tagName.includes(':')) return readStorageElement(node, unknown)
  if (node.tagName === 'select') return [{ type: 'text', value: optionsOf(node) }]
  if (node.tagName === 'img') return [readImage(node)]
  if (node.tagName === 'pre') return [readCode(node)]
  const macro = classesOf(node).find((name) => name.startsWith('confluence-information-macro-'))
  if (macro && hasClass(node, 'confluence-information-macro')) return [readInformation(node, macro)]
  if (hasClass(node, 'expand-container')) return [readExpand(node)]
  if (node.tagName === 'details') return [readDetails(node)]
  if (node.tagName === 'li' && node.properties.dataInlineTaskId !== undefined) return [readTask(node)]
  return [node]
}

function readInformation(node: Element, className: string): Element {
  const body = findElement(node, (each) => hasClass(each, 'confluence-information-macro-body'))
  const title = findElement(node, (each) => hasClass(each, 'title'))
  const name = className.replace('confluence-information-macro-', '')
  return callout(calloutOfMacro[name] ?? 'note', title ? textOf(title) : '', body?.children ?? node.children)
}

function readExpand(node: Element): Element {
  const title = findElement(node, (each) => hasClass(each, 'expand-control-text'))
  const body = findElement(node, (each) => hasClass(each, 'expand-content'))
  return callout('details', title ? textOf(title) : '', body?.children ?? node.children)
}

function readTask(node: Element): Element {
  return { ...node, children: [checkbox(hasClass(node, 'checked')), ...node.children] }
}

/** A menu cannot be opened on a page of ours; what it offers is told. */
function optionsOf(select: Element): string {
  return select.children
    .map((child) => textOf(child).trim())
    .filter((text) => text !== '')
    .join(', ')
}

function readDetails(node: Element): Element {
  const summary = node.children.find((child) => child.type === 'element' && child.tagName === 'summary')
  const rest = node.children.filter((child) => child !== summary)
  return callout('details', summary ? textOf(summary) : '', rest)
}

/** `data-syntaxhighlighter-params="brush: bash; gutter: false"` names the language. */
function readCode(node: Element): Element {
  const brush = /brush:\s*([\w+#-]+)/.exec(String(node.properties.dataSyntaxhighlighterParams ?? ''))?.[1]
  const inner = node.children.find((child) => child.type === 'element')
  if (inner?.type === 'element' && inner.tagName === 'code') return node
  return codeBlock(textOf(node), brush ?? null)
}

/** Emoticons are pictures of a character; other images keep their address without its query. */
function readImage(node: Element): ElementContent {
  const { src, alt, dataEmojiFallback } = node.properties
  if (hasClass(node, 'emoticon')) return { type: 'text', value: String(dataEmojiFallback ?? alt ?? '') }
  const address = typeof src === 'string' && !/^[a-z]+:/i.test(src) ? src.replace(/[?#].*$/, '') : src
  return { ...node, properties: { ...node.properties, src: address } }
}

function readStorageElement(node: Element, unknown: UnknownMacro[]): ElementContent[] {
  switch (node.tagName) {
    case 'ac:structured-macro':
    case 'ac:macro':
      return readMacro(node, unknown)
    case 'ac:image':
      return [storageImage(node)]
    case 'ac:parameter':
    case 'ri:attachment':
    case 'ri:page':
    case 'ri:url':
      return [node] // read by what holds them
    case 'ac:link':
      return [storageLink(node)]
    case 'ac:emoticon':
      return [
        {
          type: 'text',
          value: attribute(node, 'ac:emoji-fallback') ?? `(${attribute(node, 'ac:name') ?? ''})`,
        },
      ]
    case 'ac:task-list':
      return [{ type: 'element', tagName: 'ul', properties: {}, children: node.children }]
    case 'ac:task':
      return [{ type: 'element', tagName: 'li', properties: {}, children: node.children }]
    case 'ac:task-status':
      return [checkbox(textOf(node).trim() === 'complete')]
    case 'ac:task-id':
    case 'ac:placeholder':
      return []
    default:
      return node.children
  }
}

function readMacro(node: Element, unknown: UnknownMacro[]): ElementContent[] {
  const name = attribute(node, 'ac:name') ?? ''
  const parameter = (wanted: string) => {
    const found = node.children.find(
      (child) =>
        child.type === 'element' &&
        child.tagName === 'ac:parameter' &&
        attribute(child, 'ac:name') === wanted,
    )
    return found?.type === 'element' ? textOf(found) : ''
  }
  const rest = node.children.filter(
    (child) => !(child.type === 'element' && child.tagName === 'ac:parameter'),
  )
  if (silentMacros.has(name)) return []
  const title = parameter('title')
  if (name === 'code' || name === 'noformat') {
    const head: ElementContent[] = title === '' ? [] : [paragraph(title)]
    return [...head, codeBlock(textOf({ ...node, children: rest }), parameter('language') || null)]
  }
  const known = calloutOfMacro[name]
  if (known) return [callout(known, title, rest)]
  if (name === 'status') return [{ type: 'text', value: title }]
  unknown.push({ line: node.position?.start.line ?? 1, name })
  const told = node.children.filter((child) => child.type === 'element' && child.tagName === 'ac:parameter')
  return rest.some((child) => textOf(child).trim() !== '')
    ? rest
    : told.map((child) => paragraph(textOf(child)))
}

function storageImage(node: Element): Element {
  const file = findElement(node, ({ tagName }) => tagName === 'ri:attachment' || tagName === 'ri:url')
  const src = file ? (attribute(file, 'ri:filename') ?? attribute(file, 'ri:value') ?? '') : ''
  const address = file?.tagName === 'ri:attachment' ? encodeURIComponent(src) : src
  const alt = attribute(node, 'ac:alt') ?? ''
  return { type: 'element', tagName: 'img', properties: { src: address, alt }, children: [] }
}

/** Pages are named by their titles: `page:Title` is resolved when all titles are known. */
function storageLink(node: Element): Element {
  const page = findElement(node, ({ tagName }) => tagName === 'ri:page')
  const file = findElement(node, ({ tagName }) => tagName === 'ri:attachment')
  const title = page ? attribute(page, 'ri:content-title') : null
  const name = file ? attribute(file, 'ri:filename') : null
  const anchor = attribute(node, 'ac:anchor')
  const href = title !== null ? `page:${encodeURIComponent(title)}` : encodeURIComponent(name ?? '')
  const shown = node.children.filter((child) => textOf(child).trim() !== '')
  const text: ElementContent[] =
    shown.length > 0 ? shown : [{ type: 'text', value: title ?? name ?? anchor ?? '' }]
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: href + (anchor ? `#${encodeURIComponent(anchor)}` : '') },
    children: text,
  }
}

/** A box to tick as GitHub has it. */
function checkbox(checked: boolean): Element {
  return { type: 'element', tagName: 'input', properties: { type: 'checkbox', checked }, children: [] }
}

function callout(name: string, title: string, children: readonly ElementContent[]): Element {
  return {
    type: 'element',
    tagName: calloutTag,
    properties: { name, title: title.trim() },
    children: [...children],
  }
}

function codeBlock(text: string, language: string | null): Element {
  const className = language ? [`language-${language}`] : []
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: { className },
    children: [{ type: 'text', value: text.replace(/^\n/, '') }],
  }
  return { type: 'element', tagName: 'pre', properties: {}, children: [code] }
}

function paragraph(text: string): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }
}
