import type { Element, ElementContent, Root as Page } from 'hast'
import type { Root, RootContent } from 'mdast'
import { visibleText } from '../visible-text.ts'
import type { CompileContext } from './compiled-source.ts'
import { element } from './element.ts'

/** Class of the notice on a page that could not be drawn; what reads finished pages knows them by it. */
export const undrawnClass = 'undrawn'

const english = {
  title: 'This article is shown as plain text',
  text: 'The program failed to draw it. No word is missing; pictures, links and colours are.',
}
const chinese = {
  title: '本文按纯文本显示',
  text: '程序未能排版本文。文字没有遗漏，但缺少图片、链接和颜色。',
}

/**
 * The words of a body below a notice, for one that cannot be drawn: as few steps as possible, since nobody knows which
 * one fails. Headings keep their anchors, which the table of contents and other articles link to.
 */
export function plainPage(body: Root, { locale, title }: Pick<CompileContext, 'locale' | 'title'>): Page {
  const told = locale.startsWith('zh') ? chinese : english
  const notice = element('aside', { className: ['notice', 'notice-plain', undrawnClass] }, [
    element('p', {}, [element('strong', {}, words(told.title))]),
    element('p', {}, words(told.text)),
  ])
  // The page shows the title itself.
  const isTitle = (node: RootContent) =>
    node.type === 'heading' && node.depth === 1 && textOf(node) === title.trim()
  const blocks = body.children.filter((node, index) => index > 0 || !isTitle(node))
  return { type: 'root', children: [notice, ...blocks.flatMap(plainBlock)] }
}

function textOf(node: RootContent): string {
  return visibleText({ type: 'root', children: [node] }).trim()
}

function plainBlock(node: RootContent): Element[] {
  const text = textOf(node)
  if (node.type === 'code') return [element('pre', { tabIndex: 0 }, words(node.value))]
  if (text === '') return []
  if (node.type !== 'heading') return [element('p', {}, lines(text))]
  const id = node.data?.hProperties?.id
  return [element('h2', typeof id === 'string' ? { id } : {}, words(text))]
}

/** A line for each of the text: a list's items, a table's cells. */
function lines(text: string): ElementContent[] {
  return text
    .split(/\s*\n\s*/)
    .flatMap((line, index) => (index === 0 ? words(line) : [element('br', {}), ...words(line)]))
}

function words(value: string): ElementContent[] {
  return [{ type: 'text', value }]
}
