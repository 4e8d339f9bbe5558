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
  const old = byName(before)
  const now = byName(after)
  const changed = [...now].filter(([name, section]) => textOf(old.get(name)) !== textOf(section))
  const gone = [...old].filter(([name]) => !now.has(name))
  return [
    ...changed.map(([, { heading }]) => ({ id: heading?.id ?? null, heading: heading?.text ?? '' })),
    ...gone.map(([, { heading }]) => ({ id: null, heading: heading?.text ?? '' })),
  ]
}

/** Sections by their heading, and by which one of those of the same name it is. */
function byName(sections: readonly Section[]): ReadonlyMap<string, Section> {
  const counts = new Map<string, number>()
  return new Map(
    sections.map((section) => {
      const text = section.heading?.text ?? ''
      const count = (counts.get(text) ?? 0) + 1
      counts.set(text, count)
      return [`${text}\n${count}`, section]
    }),
  )
}

/** Null for a section that is not there: one without text is. */
function textOf(section: Section | undefined): string | null {
  return section ? section.blocks.map(({ text }) => text).join('\n') : null
}
