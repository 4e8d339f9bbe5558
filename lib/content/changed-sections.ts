import type { Section } from './article.ts'

/** A section of a source that is not as it was when the translation was made. */
export interface ChangedSection {
  /** Anchor on the page of the source; null when the section is gone, and for the lead. */
  readonly id: string | null
  /** Its heading; empty for the text before the first one. */
  readonly heading: string
}

/** The sections that were changed, added or removed between two states of an article, in their order. */
export function changedSections(before: readonly Section[], after: readonly Section[]): ChangedSection[] {
  const old = new Map(before.map((section, index) => [nameOf(section, before, index), textOf(section)]))
  const changed: ChangedSection[] = []
  for (const [index, section] of after.entries()) {
    const name = nameOf(section, after, index)
    if (old.get(name) !== textOf(section))
      changed.push({ id: section.heading?.id ?? null, heading: section.heading?.text ?? '' })
    old.delete(name)
  }
  const gone = before.filter((section, index) => old.has(nameOf(section, before, index)))
  return [...changed, ...gone.map(({ heading }) => ({ id: null, heading: heading?.text ?? '' }))]
}

/** A heading, and which one of those of the same name it is. */
function nameOf({ heading }: Section, sections: readonly Section[], index: number): string {
  const text = heading?.text ?? ''
  const same = sections.slice(0, index).filter((other) => (other.heading?.text ?? '') === text)
  return `${text}\n${same.length}`
}

function textOf({ blocks }: Section): string {
  return blocks.map(({ text }) => text).join('\n')
}
