import { mapTogether } from '../not-loaded.ts'
import type { VocabularyEntry, WordSource } from '../words.ts'
import { editDistance } from './edit-distance.ts'

interface Correction {
  readonly to: string
  /** Edits between the two, 1 or 2. */
  readonly distance: number
  readonly frequency: number
}

export interface Corrector {
  /**
   * The word of the vocabulary that was most likely meant, or null. `frequency` is what the index knows of the word
   * as typed, for instance by its stem: 0 for an unknown one. A word that is known, to the index or the vocabulary,
   * is corrected only when rare, by one edit, into a far more frequent one that is no other form of it.
   */
  readonly correct: (word: string, frequency: number) => Correction | null
}

const shortest = 4
const longest = 40
/** Words from this length on may be two edits away. */
const twoEditsFrom = 8
/** Up to this length another first letter makes another word (`night`, `right`). */
const firstLetterBinds = 5
/** Short words are corrected into words of at least so many documents: one alone may be a slip itself. */
const shortFrom = 2
const rareUpTo = 2
const rareFrom = 6
const farMoreFrequent = 20

function editsAllowed(word: string): number {
  if (word.length < shortest || word.length > longest) return 0
  return word.length >= twoEditsFrom ? 2 : 1
}

/** One bit per letter that occurs: two words `n` edits apart differ in at most `2n` bits. */
function letterMask(word: string): number {
  let mask = 0
  for (let i = 0; i < word.length; i += 1) mask |= 1 << ((word.charCodeAt(i) - 97) & 31)
  return mask
}

function countBits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

interface Bucket {
  readonly entries: readonly VocabularyEntry[]
  readonly masks: Uint32Array
}

type Buckets = (length: number) => Bucket

/** Words of a length, with their masks beside them: 100,000 words are scanned in well under a millisecond. */
function createBuckets(words: Pick<WordSource, 'ofLength'>): Buckets {
  const known = new Map<number, Bucket>()
  return (length) => {
    const before = known.get(length)
    if (before) return before
    const entries = words.ofLength(length).filter(({ word }) => isPlainWord(word))
    const bucket = { entries, masks: Uint32Array.from(entries, ({ word }) => letterMask(word)) }
    known.set(length, bucket)
    return bucket
  }
}

function frequencyIn({ entries, masks }: Bucket, word: string): number {
  const mask = letterMask(word)
  return entries.find((entry, at) => masks[at] === mask && entry.word === word)?.frequency ?? 0
}

/** Latin letters only: ids, numbers, versions and Han are never corrected, and nothing is corrected into one. */
function isPlainWord(word: string): boolean {
  return /^[a-z]+$/.test(word)
}

const firstLetterPenalty = 1
const doubledLetterBonus = 0.5
const editPenalty = 3

const withoutDoubles = (word: string) => word.replace(/(.)\1+/g, '$1')

function startsAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
}

/** How likely `to` was meant: near first, then frequent; slips in the first letter are rare, lost doubles common. */
function likelihood(from: string, { to, distance, frequency }: Correction): number {
  return (
    Math.log(1 + frequency) -
    distance * editPenalty -
    (startsAlike(from, to) ? 0 : firstLetterPenalty) +
    (withoutDoubles(from) === withoutDoubles(to) ? doubledLetterBonus : 0)
  )
}

function* candidates(word: string, limit: number, buckets: Buckets): Iterable<Correction> {
  const mask = letterMask(word)
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, index) => word.length - limit + index)
  for (const bucket of mapTogether(lengths, buckets)) {
    for (let i = 0; i < bucket.masks.length; i += 1) {
      if (countBits(mask ^ (bucket.masks[i] ?? 0)) > 2 * limit) continue
      const entry = bucket.entries[i]
      if (!entry) continue
      // A slip in the first letter is rare, and hardly ever comes with a second one.
      const sameStart = startsAlike(word, entry.word)
      const isShort = Math.max(word.length, entry.word.length) <= firstLetterBinds
      if (isShort && (!sameStart || entry.frequency < shortFrom)) continue
      const distance = editDistance(word, entry.word, sameStart ? limit : 1)
      if (distance > 0 && distance <= (sameStart ? limit : 1))
        yield { to: entry.word, distance, frequency: entry.frequency }
    }
  }
}

const endings = /(?:e?s|e?d|ing|e?r|ers|ly|al|ion|ions)$/

/** Whether one word may be another form of the other (`backup`, `backups`). */
function isSameStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.startsWith(short) || short.replace(endings, '') === long.replace(endings, '')
}

/** A corrector for the words of an index. Nothing is computed before the first word is asked for. */
export function createCorrector(words: Pick<WordSource, 'ofLength'>): Corrector {
  const buckets = createBuckets(words)
  return {
    correct(word, frequency) {
      // Too short or too long to be corrected, or known well enough: no word needs to be looked at.
      if (!isPlainWord(word) || editsAllowed(word) === 0 || !mayBeSlip(word, frequency)) return null
      const found = Math.max(frequency, frequencyIn(buckets(word.length), word))
      if (!mayBeSlip(word, found)) return null
      const limit = found > 0 ? 1 : editsAllowed(word)
      let best: Correction | null = null
      for (const candidate of candidates(word, limit, buckets)) {
        const isOtherForm = found > 0 && isSameStem(word, candidate.to)
        if (isOtherForm || candidate.frequency < farMoreFrequent * found) continue
        if (best === null || isBetter(word, candidate, best)) best = candidate
      }
      return best
    },
  }
}

/** Unknown words may be slips, and rare ones when they are long. */
function mayBeSlip(word: string, found: number): boolean {
  return found === 0 || (found <= rareUpTo && word.length >= rareFrom)
}

function isBetter(word: string, candidate: Correction, best: Correction): boolean {
  const difference = likelihood(word, candidate) - likelihood(word, best)
  return difference > 0 || (difference === 0 && candidate.to < best.to)
}
