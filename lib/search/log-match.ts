import type { Highlight } from './highlight.ts'
import { bestMatch, type LineTemplate, lineTemplate } from './log/templates.ts'
import { searchedText, worthOfText } from './searched-text.ts'
import { linesWithWorth, type SectionMatch } from './snippet.ts'
import type { LogLine, SearchDocument } from './types.ts'

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
  readonly section: SectionMatch | null
}

/** Comparing costs: only the lines that say most about the paste are compared. */
const mostCompared = 10
const mostSections = 3
const longestLine = 500

export function readPasted(log: readonly LogLine[]): PastedLines {
  const lines = log.filter((line) => line.telling)
  return { lines, templates: lines.map((line) => lineTemplate(line.text)) }
}

/** The line of an article that is most like one of the paste; null when none is like one. */
export function matchLog(
  document: SearchDocument,
  matches: readonly SectionMatch[],
  { pasted, highlight }: { readonly pasted: PastedLines; readonly highlight: Highlight },
): LogMatch | null {
  const searched = searchedText(document.sections)
  const sections = matches
    .filter(({ code }) => code > 0)
    .sort((a, b) => b.code - a.code)
    .slice(0, mostSections)
  const errors = document.errors.map((text) => ({ text, section: null, worth: worthOfText(text, highlight) }))
  const quoted = sections.flatMap((section) =>
    linesWithWorth(searched, section.number, highlight)
      .filter(({ code }) => code)
      .map(({ text, worth }) => ({ text: text.slice(0, longestLine), section, worth })),
  )
  const compared = [...errors, ...quoted]
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostCompared)
  const match = bestMatch(
    pasted.templates,
    compared.map(({ text }) => templateOf(text)),
  )
  const line = match && compared[match.article]
  if (!line) return null
  return { text: line.text.trim(), queryLine: pasted.lines[match.query]?.line ?? 0, section: line.section }
}

/** The lines of popular articles come again and again; the bound is some megabytes. */
const known = new Map<string, LineTemplate>()
const mostKnown = 5000

function templateOf(line: string): LineTemplate {
  const before = known.get(line)
  if (before) return before
  const template = lineTemplate(line)
  if (known.size >= mostKnown) known.clear()
  known.set(line, template)
  return template
}
