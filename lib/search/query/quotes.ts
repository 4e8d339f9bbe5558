export interface Quoted {
  /** The phrase without its quotes. */
  readonly text: string
  /** Position after the closing quote. */
  readonly end: number
}

// Book title marks (《》) name a thing in Chinese prose; they are no wish for exact words.
const typographic: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '‘': '’',
  '«': '»',
  '「': '」',
  '『': '』',
}
const straight = new Set(['"', '＂'])

// Bounds the search for a closing quote, so that a query full of opening ones costs no more than its length.
const longestPhrase = 300

const boundaryBefore = /[\s(（，。、；：\p{Script=Han}]/u
const boundaryAfter = /[\s)）,.;!?，。、；：！？\p{Script=Han}]/u

function isBoundary(sign: string | undefined, pattern: RegExp): boolean {
  return sign === undefined || pattern.test(sign)
}

/**
 * The phrase whose opening quote stands at `start`, or null. A straight quote opens only after a gap and closes only
 * before one: `Get "http://x": EOF` is an error line with quotes of its own. Apostrophes never open.
 */
export function readQuoted(query: string, start: number): Quoted | null {
  const open = query[start] ?? ''
  const closing = straight.has(open) ? open : typographic[open]
  if (closing === undefined) return null
  const ahead = query.slice(start + 1, start + 2 + longestPhrase)
  const length = ahead.indexOf(closing)
  if (length === -1) return null
  const close = start + 1 + length
  if (straight.has(open)) {
    if (!isBoundary(query[start - 1], boundaryBefore) || !isBoundary(query[close + 1], boundaryAfter))
      return null
  }
  const text = ahead.slice(0, length).trim()
  return text === '' || text.includes('\n') ? null : { text, end: close + 1 }
}
