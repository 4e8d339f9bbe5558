import type { Element, ElementContent, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { callout, calloutOfMacro, checkbox, codeBlock } from './build-elements.ts'
import { classesOf, findElement, hasClass } from './find-element.ts'
import { isSilent } from './silent-elements.ts'
import { readStorageElement, type UnknownMacro } from './storage-elements.ts'

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
