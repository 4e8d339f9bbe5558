import { tokenize } from './analyze.ts'
import type { SearchSection, Snippet, SnippetPart } from './types.ts'

const maxLength = 240

/** How much each term of the query tells. */
export type TermWorth = ReadonlyMap<string, number>

/** Cuts a text into parts, marked where a token has a term of the query. Joined, they are the text. */
export function markTerms(text: string, worth: TermWorth): SnippetPart[] {
  const parts: SnippetPart[] = []
  let end = 0
  const push = (piece: string, mark: boolean) => {
    const last = parts.at(-1)
    if (piece === '') return
    if (last && last.mark === mark) parts[parts.length - 1] = { text: last.text + piece, mark }
    else parts.push({ text: piece, mark })
  }
  for (const token of tokenize(text)) {
    if (!token.terms.some((term) => worth.has(term))) continue
    const start = Math.max(token.start, end)
    if (token.end <= start) continue
    push(text.slice(end, start), false)
    push(text.slice(start, token.end), true)
    end = token.end
  }
  push(text.slice(end), false)
  return parts
}

/** The line or sentence of a section that says most about the query; a line of code when that is why. */
export function bestSnippet(section: SearchSection | undefined, worth: TermWorth, fallback: string): Snippet {
  let best: { text: string; code: boolean; value: number } = { text: fallback, code: false, value: 0 }
  for (const { text, code } of section ? passages(section) : []) {
    const value = passageWorth(text, worth)
    if (value > best.value) best = { text, code, value }
  }
  return { parts: markTerms(shorten(best.text, worth), worth), code: best.code }
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

/** Sum over the distinct terms that occur: repeating a word does not make a passage better. */
function passageWorth(text: string, worth: TermWorth): number {
  const seen = new Set<string>()
  let value = 0
  for (const { terms } of tokenize(text)) {
    for (const term of terms) {
      if (seen.has(term)) continue
      seen.add(term)
      value += worth.get(term) ?? 0
    }
  }
  return value
}

/** A window around the first telling token, for passages that are too long. */
function shorten(text: string, worth: TermWorth): string {
  if (text.length <= maxLength) return text
  const first = tokenize(text).find((token) => token.terms.some((term) => worth.has(term)))?.start ?? 0
  const start = Math.max(0, Math.min(first - 60, text.length - maxLength))
  const cut = text.slice(start, start + maxLength).trim()
  return `${start > 0 ? '… ' : ''}${cut}${start + maxLength < text.length ? ' …' : ''}`
}
