import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { callout, calloutOfMacro, checkbox, codeBlock, paragraph } from './build-elements.ts'
import { attribute, findElement } from './find-element.ts'
import { isSilentMacro } from './silent-elements.ts'

/** Something in a page that became plain text, since nothing here means the same. */
export interface UnknownMacro {
  readonly line: number
  readonly name: string
}

/** Where a macro stands, and where to put it when nobody knows it. */
export interface MacroContext {
  readonly unknown: UnknownMacro[]
  /** Whether it stands within a line of text. */
  readonly inLine: boolean
}

/** An element of Confluence's storage format, whose children have been read, as plain HTML. */
export function readStorageElement(node: Element, context: MacroContext): ElementContent[] {
  switch (node.tagName) {
    case 'ac:structured-macro':
    case 'ac:macro':
      return readMacro(node, context)
    case 'ac:image':
      return [storageImage(node)]
    case 'ac:parameter':
    case 'ri:attachment':
    case 'ri:page':
    case 'ri:url':
    case 'ri:user':
      return [node] // read by what holds them
    case 'ac:link':
      return storageLink(node, context)
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

function readMacro(node: Element, { unknown, inLine }: MacroContext): ElementContent[] {
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
  if (isSilentMacro(name)) return []
  const title = parameter('title')
  if (name === 'code' || name === 'noformat') {
    const head: ElementContent[] = title === '' ? [] : [paragraph(title)]
    return [...head, codeBlock(textOf({ ...node, children: rest }), parameter('language') || null)]
  }
  const known = calloutOfMacro.get(name)
  if (known) return [callout(known, title, rest)]
  if (name === 'status') return [{ type: 'text', value: title }]
  unknown.push({ line: node.position?.start.line ?? 1, name })
  const told = node.children.filter((child) => child.type === 'element' && child.tagName === 'ac:parameter')
  if (rest.some((child) => textOf(child).trim() !== '')) return rest
  const words = told.map((child) => textOf(child)).filter((text) => text.trim() !== '')
  return inLine ? [{ type: 'text', value: words.join(' ') }] : words.map(paragraph)
}

function storageImage(node: Element): Element {
  const file = findElement(node, ({ tagName }) => tagName === 'ri:attachment' || tagName === 'ri:url')
  const src = file ? (attribute(file, 'ri:filename') ?? attribute(file, 'ri:value') ?? '') : ''
  const address = file?.tagName === 'ri:attachment' ? encodeURIComponent(src) : src
  const alt = attribute(node, 'ac:alt') ?? ''
  return { type: 'element', tagName: 'img', properties: { src: address, alt }, children: [] }
}

/** Pages are named by their titles: `page:Title` is resolved when all titles are known. */
function storageLink(node: Element, { unknown }: MacroContext): ElementContent[] {
  const page = findElement(node, ({ tagName }) => tagName === 'ri:page')
  const file = findElement(node, ({ tagName }) => tagName === 'ri:attachment')
  const title = page ? attribute(page, 'ri:content-title') : null
  const name = file ? attribute(file, 'ri:filename') : null
  const anchor = attribute(node, 'ac:anchor')
  const href = title !== null ? `page:${encodeURIComponent(title)}` : encodeURIComponent(name ?? '')
  const shown = node.children.filter((child) => textOf(child).trim() !== '')
  if (title === null && name === null && anchor === null) {
    // A mention: an export names people by keys that only the wiki could look up.
    const user = findElement(node, ({ tagName }) => tagName === 'ri:user')
    const told = user ? attribute(user, 'ri:username') : null
    if (shown.length === 0 && told === null)
      unknown.push({ line: node.position?.start.line ?? 1, name: user ? 'mention of a person' : 'link' })
    return shown.length > 0 || told === null ? shown : [{ type: 'text', value: `@${told}` }]
  }
  const text: ElementContent[] =
    shown.length > 0 ? shown : [{ type: 'text', value: title ?? name ?? anchor ?? '' }]
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: href + (anchor ? `#${encodeURIComponent(anchor)}` : '') },
    children: text,
  }
  return [link]
}
