import { type Highlight, markTerms, quickWorth } from './highlight.ts'
import type { SearchDocument, SearchSection, Snippet } from './types.ts'

const maxLength = 240
const before = 60
/** A heading says what its section is about. */
const headingWeight = 2

/** A section and how much each part of it says about a query. */
export interface SectionMatch {
  readonly section: SearchSection
  readonly heading: number
  readonly prose: number
  readonly code: number
}

/** The section that says most about a query; undefined when none says anything. */
export function bestSection(document: SearchDocument, highlight: Highlight): SectionMatch | undefined {
  let best: SectionMatch | undefined
  for (const section of document.sections) {
    const match = matchSection(section, highlight)
    if (total(match) > (best ? total(best) : 0)) best = match
  }
  return best
}

/** How much a section says about a query. */
export function matchSection(section: SearchSection, highlight: Highlight): SectionMatch {
  const { heading, prose, code } = inLowerCase(section)
  return {
    section,
    heading: quickWorth(heading, highlight),
    prose: quickWorth(prose, highlight),
    code: quickWorth(code, highlight),
  }
}

function total({ heading, prose, code }: SectionMatch): number {
  return headingWeight * heading + prose + code
}

interface LowerCase {
  readonly heading: string
  readonly prose: string
  readonly code: string
}

/** Sections of popular articles are looked at again and again; the bound is some megabytes. */
const known = new Map<SearchSection, LowerCase>()
const mostKnown = 8000
/** Of very long sections the beginning tells enough. */
const longestRead = 6000

function inLowerCase(section: SearchSection): LowerCase {
  const before = known.get(section)
  if (before) return before
  const lower = {
    heading: section.heading.toLowerCase(),
    prose: section.prose.slice(0, longestRead).toLowerCase(),
    code: section.code.join('\n').slice(0, longestRead).toLowerCase(),
  }
  if (known.size >= mostKnown) known.clear()
  known.set(section, lower)
  return lower
}

/** The line or sentences of a section that say most about a query; code when a line of code does. */
export function bestSnippet(
  section: SearchSection | undefined,
  highlight: Highlight,
  fallback: string,
): Snippet {
  let best = { text: fallback, code: false }
  let most = 0
  for (const passage of section ? passages(section) : []) {
    const value = quickWorth(passage.text.toLowerCase(), highlight)
    if (value > most) {
      best = passage
      most = value
    }
  }
  return toSnippet(best.text, highlight, best.code)
}

/** A text as a snippet: a window around the first match when it is too long. */
export function toSnippet(text: string, highlight: Highlight, code: boolean): Snippet {
  return { parts: markTerms(shorten(text, highlight), highlight), code }
}

function* passages(section: SearchSection): Iterable<{ text: string; code: boolean }> {
  for (const line of section.prose.split('\n')) {
    for (const text of joinSentences(line)) yield { text, code: false }
  }
  for (const block of section.code) {
    for (const line of block.split('\n')) yield { text: line.trim(), code: true }
  }
}

/** Sentences, joined while they fit: one alone often says too little. */
function joinSentences(line: string): string[] {
  const joined: string[] = []
  for (const sentence of line.split(/(?<=[.!?]\s)|(?<=[。！？；])/)) {
    const last = joined.at(-1)
    if (last !== undefined && last.length + sentence.length <= maxLength)
      joined[joined.length - 1] = last + sentence
    else joined.push(sentence)
  }
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
    const value = quickWorth(text.slice(at, at + maxLength - before).toLowerCase(), highlight)
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
