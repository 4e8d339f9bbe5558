import type { Highlight } from './highlight.ts'
import type { SearchSection } from './types.ts'

/** Of very long sections the beginning tells enough. */
export const longestRead = 6000
const bucketCount = 512

/** The sections of a document as one text, ready to be looked through for the words of a query. */
export interface SearchedText {
  readonly text: string
  /** The same in lower case, character for character. */
  readonly lower: string
  /** Where heading, prose and code of each section begin, and the end: three for each section and one. */
  readonly fields: Int32Array
  /** Where words begin, grouped by their first two characters; `buckets` holds where each group begins. */
  readonly places: Int32Array
  readonly buckets: Int32Array
}

/** Looking through an article again and again costs little; what is kept goes with its sections. */
const known = new WeakMap<readonly SearchSection[], SearchedText>()

/** The text of the sections of a document, lines ending in `\n`. */
export function searchedText(sections: readonly SearchSection[]): SearchedText {
  const before = known.get(sections)
  if (before) return before
  const texts = sections.flatMap(({ heading, prose, code }) => [
    heading,
    prose.slice(0, longestRead),
    code.join('\n').slice(0, longestRead),
  ])
  const fields = new Int32Array(texts.length + 1)
  for (const [number, { length }] of texts.entries()) fields[number + 1] = (fields[number] ?? 0) + length + 1
  const text = `${texts.join('\n')}\n`
  const lower = inLowerCase(text)
  const made = { text, lower, fields, ...findPlaces(lower) }
  known.set(sections, made)
  return made
}

/** Some letters have a longer form in lower case; they stay, so that places are the same. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (found) => found.toLowerCase())
}

/** Sorts the places where a word begins by the bucket of its first two characters; within one they ascend. */
function findPlaces(lower: string): Pick<SearchedText, 'places' | 'buckets'> {
  const buckets = new Int32Array(bucketCount + 1)
  eachPlace(lower, (bucket) => {
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + 1
  })
  for (let at = 1; at <= bucketCount; at += 1) buckets[at] = (buckets[at] ?? 0) + (buckets[at - 1] ?? 0)
  const next = buckets.slice()
  const places = new Int32Array(buckets[bucketCount] ?? 0)
  eachPlace(lower, (bucket, place) => {
    const at = next[bucket] ?? 0
    places[at] = place
    next[bucket] = at + 1
  })
  return { places, buckets }
}

/** A word begins after what is no Latin letter or digit; of other scripts at every character. */
function eachPlace(lower: string, visit: (bucket: number, place: number) => void): void {
  let isInWord = false
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    const isWord = isWordCharacter(code)
    if ((isWord && !isInWord) || code > 127 || code === underscore)
      visit(bucketOf(code, lower.charCodeAt(at + 1)), at)
    isInWord = isWord
  }
}

const underscore = 95

function bucketOf(first: number, second: number): number {
  return (Math.imul(first, 31) + (second || 0)) & (bucketCount - 1)
}

function isWordCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

const mostCounted = 3

/** What `count` occurrences of a word that tells so much say. */
function worthOf(worth: number, count: number): number {
  const counted = Math.min(count, mostCounted)
  return (worth * counted) / (counted + 1)
}

/** How much each stretch of a text, from one of the ascending starts to the next, says about a query. */
export function worthByStretch(
  searched: SearchedText,
  highlight: Highlight,
  starts: Int32Array,
): Float64Array {
  const sums = new Float64Array(Math.max(0, starts.length - 1))
  for (const { text: needle, worth } of highlight.needles) {
    let stretch = 0
    let count = 0
    for (const place of placesOf(searched, needle, { from: starts[0] ?? 0, to: starts[sums.length] ?? 0 })) {
      if (place >= (starts[stretch + 1] ?? 0)) {
        sums[stretch] = (sums[stretch] ?? 0) + worthOf(worth, count)
        count = 0
        stretch = stretchOf(starts, place)
      }
      count += 1
    }
    if (count > 0) sums[stretch] = (sums[stretch] ?? 0) + worthOf(worth, count)
  }
  return sums
}

/** Where a text begins a word, from a place on and before another. */
function placesOf(
  { lower, places, buckets }: SearchedText,
  needle: string,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const isShort = needle.length < 2
  const bucket = bucketOf(needle.charCodeAt(0), needle.charCodeAt(1))
  const end = isShort ? places.length : (buckets[bucket + 1] ?? 0)
  const found: number[] = []
  for (let at = isShort ? 0 : (buckets[bucket] ?? 0); at < end; at += 1) {
    const place = places[at] ?? 0
    if (place >= from && place < to && lower.startsWith(needle, place)) found.push(place)
  }
  return isShort ? found.sort((a, b) => a - b) : found
}

/** The last stretch that does not begin after a place. */
function stretchOf(starts: Int32Array, place: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}

/** Where the lines between two places begin, and the end. */
export function lineStarts({ text }: SearchedText, start: number, end: number): Int32Array {
  const starts = [start]
  for (let at = text.indexOf('\n', start); at >= 0 && at + 1 < end; at = text.indexOf('\n', at + 1))
    starts.push(at + 1)
  starts.push(end)
  return Int32Array.from(starts)
}

/** How much a text says about a query; like `worthByStretch` of it as a whole, without preparation. */
export function worthOfText(text: string, { needles }: Highlight): number {
  const lower = inLowerCase(text)
  let sum = 0
  for (const { text: needle, worth } of needles) {
    let count = 0
    for (let at = lower.indexOf(needle); at >= 0 && count < mostCounted; at = lower.indexOf(needle, at + 1)) {
      if (at === 0 || !isWordCharacter(lower.charCodeAt(at - 1)) || !isWordCharacter(lower.charCodeAt(at)))
        count += 1
    }
    sum += worthOf(worth, count)
  }
  return sum
}
