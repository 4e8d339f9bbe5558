import type { SearchDocument, SearchSection } from './types.ts'

/**
 * Pieces of an article and of its translation that stand in the same place: title, headings, and
 * lines of prose where both sections have as many, else whole sections. Articles with different
 * numbers of sections give their titles only.
 */
export function alignedTexts(document: SearchDocument, twin: SearchDocument): [string, string][] {
  const title: [string, string] = [document.title, twin.title]
  if (document.sections.length !== twin.sections.length) return [title]
  const texts = document.sections.flatMap((section, index) => {
    const other = twin.sections[index]
    return other ? alignedSections(section, other) : []
  })
  return [title, ...texts]
}

function alignedSections(section: SearchSection, other: SearchSection): [string, string][] {
  const lines = linesOf(section)
  const others = linesOf(other)
  const prose =
    lines.length === others.length
      ? lines.map((line, index): [string, string] => [line, others[index] ?? ''])
      : [[section.prose, other.prose] satisfies [string, string]]
  return [[section.heading, other.heading], ...prose]
}

function linesOf({ prose }: SearchSection): string[] {
  return prose.split('\n').filter((line) => line.trim() !== '')
}
