import type { Root, RootContent } from 'mdast'
import type { Heading, SectionMeaning } from './article.ts'

/** The top-level nodes under one heading; `heading` and `meaning` are null before the first heading but the title. */
export interface OutlineSection {
  readonly heading: Heading | null
  readonly meaning: SectionMeaning | null
  readonly nodes: readonly RootContent[]
}

/**
 * Cuts a body at its top-level headings. `headings` and `meanings` are those of the whole tree,
 * in order; an h1 is the title, and what follows it is still the lead.
 */
export function outlineOf(
  tree: Root,
  headings: readonly Heading[],
  meanings: readonly (SectionMeaning | null)[],
): OutlineSection[] {
  const sections: { heading: Heading | null; meaning: SectionMeaning | null; nodes: RootContent[] }[] = [
    { heading: null, meaning: null, nodes: [] },
  ]
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      sections.at(-1)?.nodes.push(node)
      continue
    }
    const index = headings.findIndex((heading) => heading.line === node.position?.start.line)
    const heading = headings[index] ?? null
    if (heading?.depth === 1 && sections.length === 1) continue
    sections.push({ heading, meaning: meanings[index] ?? null, nodes: [] })
  }
  return sections
}
