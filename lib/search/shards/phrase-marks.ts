/** Bits for each place where two words meet; by chance a place is marked in 28 of 100 articles that lack it. */
const bitsEach = 3
/** Letters of the words on both sides of a place. */
const letters = 2

/**
 * Marks the places of a folded text (exact.ts) at which two words meet: a text that lacks the mark of one place of a
 * phrase does not hold the phrase, and need not be fetched to know.
 */
export function writePhraseMarks(folded: string): Uint8Array<ArrayBuffer> {
  const places = new Set(meetings(folded))
  const marks = new Uint8Array(Math.ceil((places.size * bitsEach) / 8))
  for (const place of places) {
    const bit = bitOf(place, marks)
    marks[bit >> 3] = (marks[bit >> 3] ?? 0) | (1 << (bit & 7))
  }
  return marks
}

/** False when a text with these marks does not hold a phrase, folded as it is. */
export function mayHold(marks: Uint8Array, phrase: string): boolean {
  return wholeMeetings(phrase).every((place) => {
    const bit = bitOf(place, marks)
    return ((marks[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0
  })
}

/** Whether marks can say anything of a phrase: of a single word they cannot. */
export function isTold(phrase: string): boolean {
  return wholeMeetings(phrase).length > 0
}

const between = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/gu

/** What stands between two words, with the last letters of the one and the first of the other. */
function meetings(folded: string): string[] {
  return Array.from(folded.matchAll(between), (match) => meetingAt(folded, match))
}

/** Those of a phrase that are the same wherever it stands: its first and last word may be cut from longer ones. */
function wholeMeetings(phrase: string): string[] {
  const found = [...phrase.matchAll(between)]
  return found.flatMap((match, at) => {
    const start = at > 0 ? 0 : match.index
    const end = at < found.length - 1 ? letters : phrase.length - match.index - match[0].length
    const isCut = (at === 0 && start < letters) || end < letters
    return isCut ? [] : [meetingAt(phrase, match)]
  })
}

function meetingAt(text: string, { 0: gap, index }: RegExpMatchArray & { readonly index: number }): string {
  const left = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - letters), index))?.[0] ?? ''
  const right =
    /^[\p{L}\p{N}]*/u.exec(text.slice(index + gap.length, index + gap.length + letters))?.[0] ?? ''
  return left + gap + right
}

function bitOf(place: string, marks: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < place.length; at += 1) hash = Math.imul(hash ^ place.charCodeAt(at), 0x01000193)
  // The low bits of a product are those of its factors alone.
  return marks.length === 0 ? 0 : ((hash ^ (hash >>> 15)) >>> 0) % (marks.length * 8)
}
