import type { SearchFilters, UnknownValue } from '../types.ts'
import { isCommandLine } from './command-line.ts'
import { readQuoted } from './quotes.ts'

/** What an operator may name; each gives the id that filters use, or null for a value that nothing has. */
export type KnownValues = Readonly<Record<UnknownValue['field'], (value: string) => string | null>>

export interface ParsedQuery {
  /** What to search for: the query without operators and exclusions, phrases without their quotes. */
  readonly text: string
  /** Words to be found as they stand. An article without them may still be a hit when none has them. */
  readonly phrases: readonly string[]
  /** Words or phrases that no hit may have. */
  readonly excluded: readonly string[]
  readonly filters: SearchFilters
  /** Operators whose value nothing has, which are text. */
  readonly unknown: readonly UnknownValue[]
  /** Words that look like an article's id or alias (`KB260500625`, `page-id:257263084`), as typed. */
  readonly ids: readonly string[]
}

type Operator = UnknownValue['field']

const operatorNames: Readonly<Record<string, Operator>> = {
  product: 'product',
  产品: 'product',
  kind: 'kind',
  类型: 'kind',
  component: 'component',
  组件: 'component',
  version: 'version',
  版本: 'version',
}
const operator = /([A-Za-z]{4,9}|\p{Script=Han}{2})[:：]/uy
const excludedWord = /-(?:\p{L}[\p{L}\p{N}_.-]{2,}|\p{Script=Han}[\p{L}\p{N}]*)(?=\s|$)/uy
const word = /\S{1,100}/y
const longestValue = 310
/** Phrases and excluded words that count; each costs a look at the texts that may have it. */
const mostExact = 8
/** In a longer query `version:` and a word is more likely a piece of what a program said. */
const longestTold = 80
const idLike = /^(?:[a-z]{2,8}[-_]?\d{5,}|[a-z][a-z-]{1,20}:\d{4,})$/i

/** A part of the query that is no plain text, and where it ends. */
interface Part {
  readonly end: number
  readonly phrase?: string
  readonly excluded?: string
  readonly filter?: { readonly name: Operator; readonly value: string }
  readonly unknown?: UnknownValue
  /** What it is as text; nothing when it is left out. */
  readonly text?: string
}

function matchAt(pattern: RegExp, query: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(query)
}

function readOperator(query: string, at: number, known: KnownValues): Part | null {
  const match = matchAt(operator, query, at)
  const name = operatorNames[match?.[1]?.toLowerCase() ?? '']
  if (!match || !name) return null
  const start = at + match[0].length
  const quoted = readQuoted(query.slice(start, start + longestValue), 0)
  const raw = quoted?.text ?? matchAt(word, query, start)?.[0] ?? ''
  const value = raw === '' ? null : known[name](raw)
  const end = start + (quoted?.end ?? raw.length)
  if (value !== null) return { end, filter: { name, value } }
  return raw === '' || quoted
    ? null
    : { end, unknown: { field: name, value: raw }, text: query.slice(at, end) }
}

function readExcluded(query: string, at: number): Part | null {
  const quoted = query[at] === '-' ? readQuoted(` ${query.slice(at + 1, at + longestValue)}`, 1) : null
  if (quoted) return { end: at + quoted.end, excluded: quoted.text }
  const match = matchAt(excludedWord, query, at)
  return match ? { end: at + match[0].length, excluded: match[0].slice(1) } : null
}

function readPart(
  query: string,
  at: number,
  context: { known: KnownValues; mayExclude: boolean },
): Part | null {
  const atWord = at === 0 || /\s/.test(query[at - 1] ?? '')
  if (atWord) {
    const special =
      readOperator(query, at, context.known) ?? (context.mayExclude ? readExcluded(query, at) : null)
    if (special) return special
  }
  const quoted = readQuoted(query, at)
  return quoted ? { end: quoted.end, phrase: quoted.text } : null
}

const mayOpen = /["＂“„‘«「『-]|[A-Za-z\p{Script=Han}]/u

function readParts(query: string, context: { known: KnownValues; mayExclude: boolean }) {
  const parts: Part[] = []
  let text = ''
  let at = 0
  while (at < query.length) {
    const sign = query[at] ?? ''
    const part = mayOpen.test(sign) ? readPart(query, at, context) : null
    if (part) {
      parts.push(part)
      text += part.text ?? ` ${part.phrase ?? ''} `
      at = part.end
    } else {
      text += sign
      at += 1
    }
  }
  return { parts, text: text.replace(/\s+/g, ' ').trim() }
}

function toFilters(parts: readonly Part[]): SearchFilters {
  const values = (name: Operator) => [
    ...new Set(parts.flatMap(({ filter }) => (filter?.name === name ? [filter.value] : []))),
  ]
  const [product, kind, component] = [values('product'), values('kind'), values('component')]
  const version = values('version').at(-1)
  return {
    ...(product.length > 0 && { product }),
    ...(kind.length > 0 && { kind }),
    ...(component.length > 0 && { component }),
    ...(version !== undefined && { version }),
  }
}

function exact(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))].slice(0, mostExact)
}

/**
 * Takes a query apart: quoted phrases, `-word`, and `product:`, `kind:`, `component:` and `version:` with a value
 * that is known, quoted or not, in any case. Everything else is text as typed, pasted errors with colons and stray
 * quotes included; `-word` counts only outside command lines (command-line.ts) and beside other text. Never throws.
 */
export function parseQuery(query: string, known: KnownValues): ParsedQuery {
  const mayExclude = !isCommandLine(query)
  let { parts, text } = readParts(query, { known, mayExclude })
  if (text === '' && parts.every(({ excluded }) => excluded !== undefined)) {
    ;({ parts, text } = readParts(query, { known, mayExclude: false }))
  }
  return {
    text,
    phrases: exact(parts.map(({ phrase }) => phrase)),
    excluded: exact(parts.map(({ excluded }) => excluded)),
    filters: toFilters(parts),
    unknown: query.length > longestTold ? [] : parts.flatMap((part) => part.unknown ?? []),
    ids: text.split(' ').filter((part) => idLike.test(part)),
  }
}
