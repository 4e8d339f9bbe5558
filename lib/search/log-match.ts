import { type Highlight, quickWorth } from './highlight.ts'
import { bestMatch, type LineTemplate, lineTemplate } from './log/templates.ts'
import { matchSection } from './snippet.ts'
import type { LogLine, SearchDocument, SearchSection } from './types.ts'

/** The telling lines of a paste, ready to be compared. */
export interface PastedLines {
  readonly lines: readonly LogLine[]
  readonly templates: readonly LineTemplate[]
}

/** A line of an article that answers a line of a paste. */
export interface LogMatch {
  readonly text: string
  /** 0-based line of the paste. */
  readonly queryLine: number
  /** The section that holds the line; null when the article's `errors` do. */
  readonly section: SearchSection | null
}

/** Comparing costs: only the lines that say most about the paste are compared. */
const mostCompared = 10
const mostSections = 3
const mostLines = 300
const longestLine = 500

export function readPasted(log: readonly LogLine[]): PastedLines {
  const lines = log.filter((line) => line.telling)
  return { lines, templates: lines.map((line) => lineTemplate(line.text)) }
}

/** The line of an article that is most like one of the paste; null when none is like one. */
export function matchLog(
  document: SearchDocument,
  pasted: PastedLines,
  highlight: Highlight,
): LogMatch | null {
  const sections = document.sections
    .map((section) => ({ section, worth: matchSection(section, highlight).code }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostSections)
  const lines = [
    ...document.errors.map((text) => ({ text, section: null })),
    ...sections.flatMap(({ section }) =>
      section.code.flatMap((block) => block.split('\n', mostLines).map((text) => ({ text, section }))),
    ),
  ]
  const compared = lines
    .map((line) => ({ ...line, worth: quickWorth(line.text.slice(0, longestLine).toLowerCase(), highlight) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostCompared)
  const match = bestMatch(
    pasted.templates,
    compared.map(({ text }) => lineTemplate(text)),
  )
  const line = match && compared[match.article]
  if (!line) return null
  return { text: line.text.trim(), queryLine: pasted.lines[match.query]?.line ?? 0, section: line.section }
}
