import type { Html, Parents, Root, RootContent, Text } from 'mdast'
import { SKIP, visitParents } from 'unist-util-visit-parents'
import { isKnownTag, isVoidTag } from './known-html.ts'

const piece =
  /<!--[\s\S]*?(?:-->|$)|<(?<close>\/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?<attributes>(?:\s[^<>]*)?)(?<selfClose>\/?)>/g

interface Tag {
  readonly node: Html
  readonly index: number
  readonly name: string
  readonly close: boolean
  matched: boolean
}

/**
 * Makes sure that nothing an author wrote in angle brackets is swallowed: tags that are not
 * known harmless HTML, known tags that are never closed (`SELECT * FROM <table>`), and closing
 * tags without an opening one are turned into text. What is left is safe to give to an HTML
 * parser; comments are markup and stay out of sight.
 */
export function keepUnknownHtmlAsText(tree: Root): void {
  const tags = pairTags(collectTags(tree))
  const literal = new Map<Html, Set<number>>()
  for (const tag of tags) {
    if (!tag.matched) literal.set(tag.node, (literal.get(tag.node) ?? new Set()).add(tag.index))
  }
  visitParents(tree, 'html', (node, ancestors) => {
    const parent = ancestors.at(-1)
    node.value = escapePieces(node.value, literal.get(node) ?? new Set())
    return parent && !node.value.includes('<') ? [SKIP, replaceWithText(parent, node)] : undefined
  })
}

function collectTags(tree: Root): Tag[] {
  const tags: Tag[] = []
  visitParents(tree, 'html', (node) => {
    let index = 0
    for (const match of node.value.matchAll(piece)) {
      const { name, close, attributes, selfClose } = match.groups ?? {}
      if (name !== undefined) {
        const known = isKnownTag(name, attributes ?? '')
        const alone = known && close === '' && (isVoidTag(name) || selfClose === '/')
        const tag = { node, index, name: name.toLowerCase(), close: close === '/', matched: alone }
        if (!alone && !known) tag.name = '' // never pairs
        tags.push(tag)
      }
      index += 1
    }
  })
  return tags
}

/** Marks the opening and closing tags that belong together, innermost first. */
function pairTags(tags: Tag[]): Tag[] {
  const open: Tag[] = []
  const openNames = new Map<string, number>()
  const count = (name: string, change: number) => openNames.set(name, (openNames.get(name) ?? 0) + change)
  for (const tag of tags) {
    if (tag.matched || tag.name === '') continue
    if (!tag.close) {
      open.push(tag)
      count(tag.name, 1)
      continue
    }
    if ((openNames.get(tag.name) ?? 0) === 0) continue // not looked for again and again
    for (let partner = open.pop(); partner; partner = open.pop()) {
      count(partner.name, -1)
      if (partner.name !== tag.name) continue // never closed
      partner.matched = true
      tag.matched = true
      break
    }
  }
  return tags
}

function escapePieces(value: string, literal: ReadonlySet<number>): string {
  let index = 0
  let end = 0
  let out = ''
  for (const match of value.matchAll(piece)) {
    out += escapeAngles(value.slice(end, match.index))
    const isComment = match[0].startsWith('<!--')
    out += isComment ? '' : literal.has(index) ? escapeAngles(match[0]) : match[0]
    end = match.index + match[0].length
    index += 1
  }
  return out + escapeAngles(value.slice(end))
}

function escapeAngles(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * An HTML node without tags is text; at the top of a document it needs a paragraph around it.
 * Gives the index at which to go on.
 */
function replaceWithText(parent: Parents, node: Html): number {
  const value = node.value.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  const text: Text = { type: 'text', value, ...(node.position && { position: node.position }) }
  const isFlow = !['paragraph', 'heading', 'emphasis', 'strong', 'link', 'tableCell', 'delete'].includes(
    parent.type,
  )
  const children: RootContent[] = parent.children
  const at = children.indexOf(node)
  if (value.trim() === '' && isFlow) {
    children.splice(at, 1)
    return at
  }
  children[at] = isFlow ? { type: 'paragraph', children: [text] } : text
  return at + 1
}
