import { type Token, tokenize } from './analyze.ts'
import { alternativesOf, type QueryConcept } from './concept.ts'
import type { SnippetPart } from './types.ts'

/** A term of the query as it may stand in a text, and how much it tells. */
interface Needle {
  readonly text: string
  readonly worth: number
}

/** What to look for in a text that is shown. */
export interface Highlight {
  /** Terms that are marked. Single Han characters are among them only where the query has no pair: beside pairs they say little. */
  readonly worth: ReadonlyMap<string, number>
  /** Terms that are words of longer alternatives alone, with these: of `key value store`, `value` by itself says nothing. */
  readonly together: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The same for a quick look without analysis, the most telling ones first. */
  readonly needles: readonly Needle[]
}

const mostNeedles = 12

/** Prepares the terms of a query, and the other ways to say them, for marking; of no worth is what no document has. */
export function createHighlight(
  concepts: readonly QueryConcept[],
  worthOf: (term: string) => number,
): Highlight {
  const worth = new Map<string, number>()
  const put = (term: string, weight: number) => {
    const value = weight * worthOf(term)
    if (value > 0 && !worth.has(term)) worth.set(term, value)
  }
  for (const { terms } of concepts) for (const { term, weight } of terms) put(term, weight)
  // No document has all words of an alternative of which one is unknown.
  const alternatives = concepts
    .flatMap(alternativesOf)
    .filter(({ terms }) => terms.every((term) => worthOf(term) > 0))
  for (const { terms, weight } of alternatives)
    if (terms.length === 1) for (const term of terms) put(term, weight)
  const together = new Map<string, (readonly string[])[]>()
  for (const { terms } of alternatives) {
    for (const term of terms) {
      const known = together.get(term)
      if (known) known.push(terms)
      else if (!worth.has(term)) together.set(term, [terms])
    }
  }
  for (const { terms, weight } of alternatives) for (const term of terms) put(term, weight / terms.length)
  const hasPairs = [...worth.keys()].some((term) => /^\p{Script=Han}{2}$/u.test(term))
  if (hasPairs) for (const term of worth.keys()) if (singleHan.test(term)) worth.delete(term)
  const needles = [...worth]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNeedles)
    .map(([term, value]) => ({ text: term.replace(/(?<=[a-z]{3})[iy]$/, ''), worth: value }))
  return { worth, together, needles }
}

const singleHan = /^\p{Script=Han}$/u

/** Whether a text has any term of the query. */
export function hasTerm(text: string, highlight: Highlight): boolean {
  return termsToMark(tokenize(text), highlight).size > 0
}

/** Terms of a text that are those of the query; words of a longer alternative where all of it is there. */
function termsToMark(tokens: readonly Token[], { worth, together }: Highlight): ReadonlySet<string> {
  const present = new Set<string>()
  for (const { terms } of tokens) for (const term of terms) if (worth.has(term)) present.add(term)
  const isMeant = (term: string) =>
    together.get(term)?.some((terms) => terms.every((each) => present.has(each) || !worth.has(each))) ?? true
  return new Set([...present].filter(isMeant))
}

/** Cuts a text into parts, marked where a token has a term of the query. Joined, they are the text. */
export function markTerms(text: string, highlight: Highlight): SnippetPart[] {
  const tokens = tokenize(text)
  const meant = termsToMark(tokens, highlight)
  const parts: SnippetPart[] = []
  let end = 0
  const push = (piece: string, mark: boolean) => {
    const last = parts.at(-1)
    if (piece === '') return
    if (last && last.mark === mark) parts[parts.length - 1] = { text: last.text + piece, mark }
    else parts.push({ text: piece, mark })
  }
  for (const token of tokens) {
    const found = token.terms.filter((term) => meant.has(term))
    if (found.length === 0) continue
    // A token of Han is a character and the pair that it begins.
    const isSingle = found.every((term) => singleHan.test(term))
    const tokenEnd = isSingle ? token.start + (found[0]?.length ?? 0) : token.end
    const start = Math.max(token.start, end)
    if (tokenEnd <= start) continue
    push(text.slice(end, start), false)
    push(text.slice(start, tokenEnd), true)
    end = tokenEnd
  }
  push(text.slice(end), false)
  return parts
}
