/** What a character is to the analyser. */
export type CharClass = 0 | 1 | 2 | 3

/** Neither word nor sign: it ends a token. */
const other: CharClass = 1
/** A letter or digit of an identifier. */
export const word: CharClass = 2
/** Han, which is cut into characters and pairs. */
export const han: CharClass = 3
/** A sign that joins the words of an identifier. */
export const joiner: CharClass = 0

const joiners = new Set('-.:/@+')
const unknown = 255
/** Asking a regular expression for every character is slow: each answer is kept. */
const known = new Uint8Array(0x10000).fill(unknown)

/** The class of the character at an offset; beyond the end it is none that goes on. */
export function charClass(text: string, at: number): CharClass {
  const code = text.charCodeAt(at)
  // Beyond the end the code is NaN.
  if (!(code >= 0)) return other
  if (code >= 0xd800 && code < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(at) ?? code))
  const before = known[code]
  if (before !== undefined && before !== unknown) return before as CharClass
  const found = classify(String.fromCharCode(code))
  known[code] = found
  return found
}

function classify(character: string): CharClass {
  if (/\p{Script=Han}/u.test(character)) return han
  if (/[\p{L}\p{N}_]/u.test(character)) return word
  return joiners.has(character) ? joiner : other
}
