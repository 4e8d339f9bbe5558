import './hast-data.ts'
import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Heading } from '../article.ts'
import { walk } from '../walk.ts'

const customId = /\{#(?<id>[^{}\s]+)\}\s*$/

/**
 * Gives every heading of a body its anchor and lists them. The one owner of heading ids: page,
 * table of contents, links and search records all take them from here. `{#id}` at the end of a
 * heading wins; else the id is made from the text as GitHub does. Ids are unique in the body.
 */
export function assignHeadingIds(tree: Root): Heading[] {
  const slugger = new GithubSlugger()
  const headings: Heading[] = []
  walk(tree, (node) => {
    if (node.type !== 'heading') return
    const custom = takeCustomId(node)
    const text = textOf(node, { includeHtml: false })
    const id = slugger.slug(custom ?? (text.trim() || 'section'))
    node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } }
    headings.push({ id, depth: node.depth, text, line: node.position?.start.line ?? 1 })
  })
  return headings
}

function takeCustomId(node: HeadingNode): string | null {
  const last = node.children.at(-1)
  if (last?.type !== 'text') return null
  const match = customId.exec(last.value)
  if (!match) return null
  last.value = last.value.slice(0, match.index).trimEnd()
  return match.groups?.id ?? null
}
