import type { SearchTaxonomy } from '../understand.ts'

/** What is known of the index of a language from the start. */
export interface IndexHead {
  readonly locale: string
  /** Number of documents. */
  readonly total: number
}

/** The parts of the index of one language. A list of keys has the first key of each numbered part. */
export interface IndexOutline {
  /** Of the groups of the vocabulary, by their numbers. */
  readonly groups: readonly number[]
  /** Of the terms, sorted. */
  readonly terms: readonly string[]
  /** Of the words by their first letters. */
  readonly prefixes: readonly string[]
  /** Number of the part with the words of each length. */
  readonly lengths: readonly number[]
  /** Number of the source of each document (-1: none); null in the language that is translated from. */
  readonly twins: readonly number[] | null
}

/** What a search over parts begins with. */
export interface Outline {
  readonly taxonomy: SearchTaxonomy
  /** The language that articles are translated from is first. */
  readonly indexes: readonly IndexHead[]
  /** First terms of the parts with the entries of the vocabulary, which all languages share. */
  readonly entries: readonly string[]
}

/** Names of the parts, as files in a folder. */
export const outlineName = 'outline.json'
export const traditionalName = 'traditional.bin'
export const indexOutlineName = (locale: string) => `${locale}/outline.json`
export const entriesName = (part: number) => `entries-${part}.bin`
export const catalogueName = (locale: string) => `${locale}/catalogue.json`
export const namesName = (locale: string, part: number) => `${locale}/names-${part}.json`
export const textName = (locale: string, document: number) => `${locale}/text-${document}.json`
export const restName = (locale: string, document: number) => `${locale}/rest-${document}.json`
export const phrasesName = (locale: string, document: number) => `${locale}/phrases-${document}.bin`
export const groupName = (locale: string, part: number) => `${locale}/group-${part}.bin`
export const termsName = (locale: string, part: number) => `${locale}/terms-${part}.bin`
export const lengthName = (locale: string, part: number) => `${locale}/words-${part}.bin`
export const prefixName = (locale: string, part: number) => `${locale}/prefix-${part}.bin`

/** Number of the part that a key lies in; null before the first one. */
export function partOf<Key extends string | number>(keys: readonly Key[], key: Key): number | null {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    const first = keys[middle]
    if (first !== undefined && first <= key) low = middle + 1
    else high = middle
  }
  return low > 0 ? low - 1 : null
}

/** The shortest text that lies after one key and not after the next: it tells their parts apart. */
export function separator(last: string, first: string): string {
  let length = 0
  while (length < last.length && last.charCodeAt(length) === first.charCodeAt(length)) length += 1
  return first.slice(0, length + 1)
}
