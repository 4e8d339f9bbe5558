import { type Highlight, markTerms } from './highlight.ts'
import { lineStarts, type SearchedText, searchedText, worthByStretch, worthOfText } from './searched-text.ts'
import type { SearchDocument, SearchSection, Snippet } from './types.ts'

const maxLength = 240
const before = 60
/** A heading says what its section is about. */
const headingWeight = 2
/** What a picture shows is read with errors, and is shown only where the text says less. */
const screenshotWeight = 0.5
/** Links and keywords at the end name everything that an article is about, and answer nothing. */
const relatedWeight = 0.5

/** A section and how much each part of it says about a query. */
export interface SectionMatch {
  readonly section: SearchSection
  /** Its number in the document. */
  readonly number: number
  readonly heading: number
  readonly prose: number
  readonly code: number
}

/** How much each section says about a query, in the order of the document. */
export function matchSections({ sections }: SearchDocument, highlight: Highlight): SectionMatch[] {
  const searched = searchedText(sections)
  const worth = worthByStretch(searched, highlight, searched.fields)
  return sections.map((section, number) => ({
    section,
    number,
    heading: worth[3 * number] ?? 0,
    prose: worth[3 * number + 1] ?? 0,
    code: worth[3 * number + 2] ?? 0,
  }))
}

/** The section that says most about a query; undefined when none says anything. */
export function bestSection(matches: readonly SectionMatch[]): SectionMatch | undefined {
  let best: SectionMatch | undefined
  for (const match of matches) if (total(match) > (best ? total(best) : 0)) best = match
  return best
}

function total({ section, heading, prose, code }: SectionMatch): number {
  const weight = section.screenshot ? screenshotWeight : section.meaning === 'related' ? relatedWeight : 1
  return (headingWeight * heading + prose + code) * weight
}

/** The line or sentences of a section that say most about a query; code when a line of code does. */
export function bestSnippet(
  { sections, summary }: SearchDocument,
  match: SectionMatch | undefined,
  highlight: Highlight,
): Snippet {
  let best = { text: summary, code: false }
  let most = 0
  if (match) {
    const searched = searchedText(sections)
    for (const line of linesWithWorth(searched, match.number, highlight)) {
      // No part of a line says more than the line.
      if (line.worth <= most) continue
      for (const text of line.code ? [line.text.trim()] : joinSentences(line.text)) {
        const value = worthOfText(text, highlight)
        if (value > most) {
          best = { text, code: line.code }
          most = value
        }
      }
    }
  }
  return toSnippet(best.text, highlight, best.code)
}

/** A line of a section and how much it says about a query. */
export interface WorthyLine {
  readonly text: string
  readonly code: boolean
  readonly worth: number
}

/** The lines of a section's prose and code that say something about a query. */
export function linesWithWorth(searched: SearchedText, section: number, highlight: Highlight): WorthyLine[] {
  const [prose, code, end] = searched.fields.subarray(3 * section + 1)
  if (prose === undefined || code === undefined || end === undefined) return []
  const starts = lineStarts(searched, prose, end)
  const lines: WorthyLine[] = []
  for (const [number, worth] of worthByStretch(searched, highlight, starts).entries()) {
    if (worth === 0) continue
    const start = starts[number] ?? 0
    // Without the break.
    const text = searched.text.slice(start, (starts[number + 1] ?? end) - 1)
    lines.push({ text, code: start >= code, worth })
  }
  return lines
}

/** A text as a snippet: a window around the first match when it is too long. */
export function toSnippet(text: string, highlight: Highlight, code: boolean): Snippet {
  return { parts: markTerms(shorten(text, highlight), highlight), code }
}

const sentenceEnd = /[.!?]\s|[。！？；]/g

/** Sentences, joined while they fit: one alone often says too little. */
function joinSentences(line: string): string[] {
  if (line.length <= maxLength) return [line]
  const joined: string[] = []
  let start = 0
  let end = 0
  const ends = Array.from(line.matchAll(sentenceEnd), (match) => match.index + match[0].length)
  for (const next of [...ends, line.length]) {
    if (end > start && next - start > maxLength) {
      joined.push(line.slice(start, end))
      start = end
    }
    end = next
  }
  joined.push(line.slice(start))
  return joined
}

function shorten(text: string, highlight: Highlight): string {
  if (text.length <= maxLength) return text
  const start = Math.max(0, Math.min(bestWindow(text, highlight) - before, text.length - maxLength))
  const cut = cleanCut(text, start, Math.min(text.length, start + maxLength))
  return `${start > 0 ? '… ' : ''}${cut}${start + maxLength < text.length ? ' …' : ''}`
}

/** Start of the stretch of a long text that says most; only the first part of very long lines is looked at. */
function bestWindow(text: string, highlight: Highlight): number {
  let best = 0
  let most = 0
  for (let at = 0; at < Math.min(text.length, 20 * maxLength); at += before) {
    const value = worthOfText(text.slice(at, at + maxLength - before), highlight)
    if (value > most) {
      best = at
      most = value
    }
  }
  return best
}

/** Cuts at spaces where there are some nearby, and never inside a character. */
function cleanCut(text: string, start: number, end: number): string {
  const from = start > 0 ? text.indexOf(' ', start) + 1 : 0
  const to = end < text.length ? text.lastIndexOf(' ', end) : end
  const near = 20
  const cut = text.slice(
    from > start && from - start <= near ? from : start,
    end - to <= near && to > start ? to : end,
  )
  return cut.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '').trim()
}
