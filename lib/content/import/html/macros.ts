import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { callout, calloutOfMacro, checkbox, codeBlock } from './build-elements.ts'
import { classesOf, findElement, hasClass } from './find-element.ts'
import { isSilent } from './silent-elements.ts'
import { type MacroContext, readStorageElement, type UnknownMacro } from './storage-elements.ts'

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
      return readElement(node, { unknown, inLine: isLine(parent) })
    }) as typeof parent.children // what stands in an element may stand in a root
  }
  visit(main)
  return unknown
}

/** Elements whose content is a line of text, in which nothing may become a paragraph. */
const lines = new Set(['p', 'span', 'strong', 'b', 'em', 'i', 'u', 'a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function isLine(parent: Element | Root): boolean {
  return parent.type === 'element' && lines.has(parent.tagName)
}

function readElement(node: Element, { unknown, inLine }: MacroContext): ElementContent[] {
  if (!node.tagName.includes(':') && isSilent(node)) return []
  if (node.tagName.includes(':')) return readStorageElement(node, { unknown, inLine })
  if (embeds.has(node.tagName)) return readEmbed(node, unknown)
  // A place to lead to: a link to nowhere in Markdown. What it holds stays.
  if (node.tagName === 'a' && node.properties.href === undefined) return node.children
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
  return callout(
    calloutOfMacro.get(name) ?? 'note',
    title ? textOf(title) : '',
    body?.children ?? node.children,
  )
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

const embeds = new Set(['iframe', 'embed', 'object', 'video', 'audio'])

/** What plays or shows another page cannot be in an article; a link leads to it, and it is told. */
function readEmbed(node: Element, unknown: UnknownMacro[]): ElementContent[] {
  const source = node.children.find((child) => child.type === 'element' && child.tagName === 'source')
  const { src, data, title } = node.properties
  const own = src ?? data ?? (source?.type === 'element' ? source.properties.src : undefined)
  const inner = node.children.filter((child) => child !== source)
  unknown.push({
    line: node.position?.start.line ?? 1,
    name: `<${node.tagName}>${own ? ', now a link' : ''}`,
  })
  if (typeof own !== 'string' || own === '') return inner
  const text = typeof title === 'string' && title !== '' ? title : own
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: own },
    children: [{ type: 'text', value: text }],
  }
  const space: ElementContent = { type: 'text', value: ' ' } // two of them, or one behind a word, would run together
  return [space, link, space, ...inner]
}
