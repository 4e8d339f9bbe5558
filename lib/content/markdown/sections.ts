import type { Heading as HeadingNode, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Heading, TextBlock } from '../article.ts'

export interface TextSection {
  readonly heading: Heading | null
  readonly blocks: readonly TextBlock[]
}

/**
 * Cuts a body at its headings into plain text, a block per paragraph, table row, list item or
 * code block. `headings` are those of `assignHeadingIds`, in order. Headings inside lists and
 * callouts cut as well.
 */
export function splitSections(tree: Root, headings: readonly Heading[]): TextSection[] {
  const sections: { heading: Heading | null; blocks: TextBlock[] }[] = [{ heading: null, blocks: [] }]
  let next = 0
  const walk = (node: Nodes): void => {
    if (isHeading(node)) {
      sections.push({ heading: headings[next] ?? null, blocks: [] })
      next += 1
      return
    }
    const block = readBlock(node)
    if (block) {
      if (block.text.trim() !== '') sections.at(-1)?.blocks.push(block)
    } else if ('children' in node) node.children.forEach(walk)
  }
  tree.children.forEach(walk)
  return sections.filter((section) => section.heading !== null || section.blocks.length > 0)
}

function isHeading(node: Nodes): node is HeadingNode {
  return node.type === 'heading'
}

/** A block that holds no other blocks; null for a container. */
function readBlock(node: Nodes): TextBlock | null {
  switch (node.type) {
    case 'code':
      return { kind: 'code', text: node.value }
    case 'tableRow':
      return { kind: 'prose', text: node.children.map((cell) => proseOf(cell)).join(' · ') }
    case 'html':
      return { kind: 'prose', text: stripTags(node.value) }
    case 'paragraph':
    case 'text':
    case 'inlineCode':
      return { kind: 'prose', text: proseOf(node) }
    case 'yaml':
    case 'definition':
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
      return { kind: 'prose', text: '' }
    default:
      return null
  }
}

function proseOf(node: Nodes): string {
  return textOf(node, { includeHtml: false }).replace(/\s+/g, ' ').trim()
}

/** The words of a block of allowed HTML; what is between its tags was escaped before. */
function stripTags(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ')
    .trim()
}
