import type { Root, RootContent } from 'mdast'
import type { Heading, SectionMeaning } from './article.ts'
import type { HeadingMeaning } from './section-meaning.ts'

/** The top-level nodes under one heading; the first section is the lead, below the title or without one. */
export interface OutlineSection {
  /** Null for the lead. */
  readonly heading: Heading | null
  readonly meaning: SectionMeaning | null
  /** The meaning is that of its own heading, not of one above it. */
  readonly isNamed: boolean
  readonly nodes: readonly RootContent[]
}

interface Draft extends OutlineSection {
  readonly nodes: RootContent[]
}

/**
 * Cuts a body at its top-level headings. `headings` and `meanings` are those of the whole tree,
 * in order; an h1 at the start is the title, and what follows it is still the lead.
 */
export function outlineOf(
  tree: Root,
  headings: readonly Heading[],
  meanings: readonly HeadingMeaning[],
): OutlineSection[] {
  const byLine = new Map(headings.map((heading, index) => [heading.line, { heading, ...meanings[index] }]))
  const sections: Draft[] = [{ heading: null, meaning: null, isNamed: false, nodes: [] }]
  for (const node of tree.children) {
    const found = node.type === 'heading' ? byLine.get(node.position?.start.line ?? 0) : undefined
    if (!found) {
      sections.at(-1)?.nodes.push(node)
      continue
    }
    const { heading, meaning = null, isOwn = false } = found
    if (heading.depth === 1 && sections.length === 1) continue
    sections.push({ heading, meaning, isNamed: isOwn, nodes: [] })
  }
  return sections
}
