import { editDistance } from './edit-distance.ts'

/** A word of the index, lower case, and in how many documents it occurs. */
export interface VocabularyEntry {
  readonly word: string
  readonly frequency: number
}

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
  readonly entries: VocabularyEntry[]
  readonly frequencies: Map<string, number>
  masks: Uint32Array
}

/** Words by length, with their masks beside them: 100,000 words are scanned in well under a millisecond. */
function bucketsOf(vocabulary: Iterable<VocabularyEntry>): ReadonlyMap<number, Bucket> {
  const buckets = new Map<number, Bucket>()
  for (const entry of vocabulary) {
    if (!isPlainWord(entry.word) || entry.word.length > longest + 2) continue
    const bucket: Bucket = buckets.get(entry.word.length) ?? {
      entries: [],
      frequencies: new Map(),
      masks: new Uint32Array(),
    }
    bucket.entries.push(entry)
    bucket.frequencies.set(entry.word, entry.frequency)
    buckets.set(entry.word.length, bucket)
  }
  for (const bucket of buckets.values()) {
    bucket.masks = Uint32Array.from(bucket.entries, ({ word }) => letterMask(word))
  }
  return buckets
}

function frequencyIn(buckets: ReadonlyMap<number, Bucket>, word: string): number {
  return buckets.get(word.length)?.frequencies.get(word) ?? 0
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

function* candidates(
  word: string,
  limit: number,
  buckets: ReadonlyMap<number, Bucket>,
): Iterable<Correction> {
  const mask = letterMask(word)
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    const bucket = buckets.get(length)
    for (let i = 0; bucket && i < bucket.masks.length; i += 1) {
      if (countBits(mask ^ (bucket.masks[i] ?? 0)) > 2 * limit) continue
      const entry = bucket.entries[i]
      if (!entry) continue
      // A slip in the first letter is rare, and hardly ever comes with a second one.
      const sameStart = startsAlike(word, entry.word)
      const isShort = Math.max(word.length, length) <= firstLetterBinds
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
export function createCorrector(vocabulary: Iterable<VocabularyEntry>): Corrector {
  let buckets: ReadonlyMap<number, Bucket> | null = null
  return {
    correct(word, frequency) {
      if (!isPlainWord(word)) return null
      buckets ??= bucketsOf(vocabulary)
      const found = Math.max(frequency, frequencyIn(buckets, word))
      if (found > 0 && (found > rareUpTo || word.length < rareFrom)) return null
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

function isBetter(word: string, candidate: Correction, best: Correction): boolean {
  const difference = likelihood(word, candidate) - likelihood(word, best)
  return difference > 0 || (difference === 0 && candidate.to < best.to)
}
