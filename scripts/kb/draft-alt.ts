import { saysError } from '../../lib/search/log/severity.ts'

/** What is known of a picture before an editor describes it. */
export interface AltSources {
  /** What the file name says; null when a program made it up. */
  readonly words: string | null
  /** What was read in the picture, line by line; empty when nothing was, or it was not looked at. */
  readonly text: string
  /** Of the article. */
  readonly title: string
  readonly locale: string
  /** Of the picture among those of this run, 1-based. */
  readonly number: number
}

/** A description is read aloud in one go; these many characters of each part are enough to draft one. */
const longestHead = 70
const longestError = 110
/** Error lines are looked for so far: what is told is seldom at the end of a long listing. */
const linesLookedAt = 200
const fewestLetters = 4

const prompt = /^(?:\[[^\]]{1,80}\]|[\w.-]{1,40}@[\w.-]{1,60}:\S{0,80})?\s?[$#>] /
const bullet = /^[*•·|>-]\s/
/** What a shell has at the end of a line that goes on. */
const continued = /\s\\$/

/**
 * Drafts the alternative text of a picture, as one line: what its file name says (else the first line that was read
 * in it, of a terminal the command), and the line that tells what went wrong. Where neither is known, the
 * article's title with the number of the picture.
 */
export function draftAlt({ words, text, title, locale, number }: AltSources): string {
  const lines = readableLines(text)
  const head = words ?? lines[0] ?? null
  const error = clearest(lines.filter(saysError))
  const isChinese = locale.startsWith('zh')
  if (head === null) return isChinese ? `${title}（截图 ${number}）` : `${title} (screenshot ${number})`
  const start = shorten(head, longestHead)
  if (error === null || head.includes(error)) return start
  if (error.toLowerCase().startsWith(head.toLowerCase())) return shorten(error, longestError)
  return `${start}${isChinese ? '：' : ': '}${shorten(error, longestError)}`
}

function readableLines(text: string): string[] {
  return text
    .split('\n', linesLookedAt)
    .map((line) => line.trim().replace(prompt, '').replace(bullet, '').replace(continued, ''))
    .filter((line) => (line.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestLetters)
}

/** The line with the largest share of letters: a sentence rather than a record, or the rest of one that was wrapped. */
function clearest(lines: readonly string[]): string | null {
  const share = (line: string) => (line.match(/[\p{L} ]/gu)?.length ?? 0) / line.length
  return lines.reduce<string | null>(
    (best, line) => (best === null || share(line) > share(best) ? line : best),
    null,
  )
}

/** Cuts at a space when there is one not far before, else between two characters. */
function shorten(line: string, longest: number): string {
  const characters = [...line]
  if (characters.length <= longest) return line
  const cut = characters.slice(0, longest).join('')
  const space = cut.lastIndexOf(' ')
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
