import './hast-data.ts'
import type { Blockquote, Paragraph, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { walk } from '../walk.ts'
import { isLabel } from './directive-label.ts'
import { type CalloutName, calloutName } from './directive-names.ts'

declare module 'mdast' {
  interface BlockquoteData {
    callout?: CalloutName
  }
}

const alert = /^\[!(?<name>[A-Za-z]+)\][ \t]*(?<title>[^\n]*)(?:\n|$)/

/**
 * Turns container directives and GitHub alerts into one form: a blockquote with `data.callout`
 * whose element (`aside`, or `details`) the page build and the stylesheet know. A title is its
 * first paragraph. Directives of unknown names become the text that their author wrote.
 */
export function normaliseCallouts(tree: Root): void {
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (!parent || index === undefined) return undefined
    const name = calloutName(node.name)
    const replacement: RootContent[] = name ? [callout(name, directiveTitle(node), node)] : asText(node)
    parent.children.splice(index, 1, ...replacement)
    return [SKIP, name ? index : index + 1]
  })
  walk(tree, (node) => {
    if (node.type === 'blockquote' && !node.data?.callout) readAlert(node)
  })
}

function callout(name: CalloutName, title: Paragraph | null, node: ContainerDirective): Blockquote {
  const body = node.children.filter((child) => !isLabel(child))
  const quote: Blockquote = { type: 'blockquote', children: body }
  if (node.position) quote.position = node.position
  decorate(quote, name, title)
  return quote
}

/** Gives a blockquote its element, and the title paragraph in front of its children. */
function decorate(quote: Blockquote, name: CalloutName, title: Paragraph | null): void {
  const isDetails = name === 'details'
  quote.data = {
    callout: name,
    hName: isDetails ? 'details' : 'aside',
    hProperties: { className: ['callout', `callout-${name}`] },
  }
  // Without a title the page build writes the callout's name in the reader's language.
  const heading: Paragraph = title ?? { type: 'paragraph', children: [] }
  heading.data = {
    ...heading.data,
    hName: isDetails ? 'summary' : 'p',
    hProperties: { className: ['callout-title'] },
  }
  quote.children.unshift(heading)
}

function directiveTitle(node: ContainerDirective): Paragraph | null {
  const label = node.children.find(isLabel)
  if (label) return { type: 'paragraph', children: label.children }
  const title = node.attributes?.title
  return title ? { type: 'paragraph', children: [{ type: 'text', value: title }] } : null
}

/** An unknown directive: its own lines as text around what it holds. */
function asText(node: ContainerDirective): RootContent[] {
  const label = node.children.find(isLabel)
  const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => `${key}="${value ?? ''}"`)
  const head = `:::${node.name}${label ? `[${textOf(label)}]` : ''}${attributes.length > 0 ? `{${attributes.join(' ')}}` : ''}`
  const line = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] })
  return [line(head), ...node.children.filter((child) => !isLabel(child)), line(':::')]
}

/** `> [!NOTE]` and `> [!NOTE] A title`, as GitHub writes them. */
function readAlert(quote: Blockquote): void {
  const first = quote.children[0]
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (first?.type !== 'paragraph' || text?.type !== 'text') return
  const match = alert.exec(text.value)
  const name = match?.groups?.name ? calloutName(match.groups.name) : null
  if (!match || !name) return
  const title = match.groups?.title?.trim()
  text.value = text.value.slice(match[0].length)
  if (text.value === '') first.children.shift()
  // Spaces behind the mark make it a line with a break, which is none of the text.
  if (first.children[0]?.type === 'break') first.children.shift()
  if (first.children.length === 0) quote.children.shift()
  decorate(quote, name, title ? { type: 'paragraph', children: [{ type: 'text', value: title }] } : null)
}
