// One by one: a browser that searches need not load the rest of the library.
import intersects from 'semver/ranges/intersects.js'
import validRange from 'semver/ranges/valid.js'
import { isReaderVersion } from './reader-version.ts'

/** Whether an article applies to the version that a reader runs. */
export type Applicability = 'applies' | 'does-not-apply' | 'not-stated'

export interface ParsedVersions {
  /** Canonical spellings, in order and without duplicates: `4.1.0`, `4.2.x`, `>=4.3`, `4.0-4.2`. */
  readonly expressions: readonly string[]
  /** What was not understood, as written. */
  readonly unparsable: readonly string[]
}

const number = String.raw`v?(?<version>\d{1,6}(?:\.\d{1,6}){0,2}(?:\.[x*])?(?:-[0-9a-z.]{1,40})?)`
const orLater =
  /(?:and later|and above|and newer|and up|or later|or above|or newer|及以上(?:版本)?|及更高(?:版本)?|及之后(?:版本)?|以上(?:版本)?|起|\+)/
const orEarlier =
  /(?:and earlier|and below|and older|or earlier|or below|or older|及以下(?:版本)?|及更早(?:版本)?|以下(?:版本)?|及之前(?:版本)?)/

const single = new RegExp(`^${number}$`)
const later = new RegExp(`^(?:since |from )?${number}\\s*${orLater.source}$`)
const earlier = new RegExp(`^${number}\\s*${orEarlier.source}$`)
const compared = new RegExp(`^(?<operator>>=|<=|>|<|=|≥|≤)\\s*${number}$`)
const between =
  /^v?(?<from>\d{1,6}(?:\.\d{1,6}){0,2}(?:\.[x*])?)\s*(?:-|–|—|~|～|to|至|到)\s*v?(?<to>\d{1,6}(?:\.\d{1,6}){0,2}(?:\.[x*])?)$/

/**
 * Reads version expressions as products and people write them: `4.1.0` is that release, `4.1` and
 * `4.1.x` the minor line, `4` and `4.x` the major; `4.3.x and later`, `4.3+`, `>=4.3`; `4.0-4.2`
 * with both ends; lists separated by commas are unions. Never throws.
 */
export function parseVersions(text: string): ParsedVersions {
  const expressions: string[] = []
  const unparsable: string[] = []
  for (const part of text
    .normalize('NFKC')
    .split(/[,;、，；/\n]|\s\band\b(?!\s+(?:later|above|newer|up|earlier|below|older))\s/)) {
    const written = part.trim().replace(/\s+/g, ' ')
    if (written === '') continue
    const expression = canonical(written.toLowerCase())
    if (!expression) unparsable.push(written)
    else if (!expressions.includes(expression)) expressions.push(expression)
  }
  return { expressions, unparsable }
}

function canonical(text: string): string | null {
  const expression = spelling(text)
  return expression && toRange(expression) ? expression : null
}

function spelling(text: string): string | null {
  const exact = single.exec(text)?.groups?.version
  if (exact) return line(exact)
  const from = later.exec(text)?.groups?.version
  if (from) return `>=${bare(from)}`
  const until = earlier.exec(text)?.groups?.version
  if (until) return `<=${bare(until)}`
  const range = between.exec(text)?.groups
  if (range) return `${bare(range.from ?? '')}-${bare(range.to ?? '')}`
  const comparison = compared.exec(text)?.groups
  if (!comparison) return null
  const operator = (comparison.operator ?? '').replace('≥', '>=').replace('≤', '<=')
  return operator === '=' ? line(comparison.version ?? '') : `${operator}${bare(comparison.version ?? '')}`
}

/** `4.1.*` and `4.1.x` are the same line. */
function line(version: string): string {
  return version.replace(/\.[*]$/, '.x')
}

function bare(version: string): string {
  return version.replace(/\.[x*]$/, '')
}

/** The node-semver range that a canonical expression stands for; null when it stands for none. */
function toRange(expression: string): string | null {
  const range = /^(?<from>[\d.]+)-(?<to>[\d.]+)$/.exec(expression)?.groups
  const source = range ? `>=${range.from} <=${range.to}` : expression
  return validRange(source, { includePrerelease: true })
}

/**
 * Says whether an article with these version expressions applies to a reader's version. A reader
 * who knows only the line (`4.2`) is told that the article applies when it does to some release of it.
 * `not-stated` when the article names no version, or the reader's version is none.
 */
export function judgeVersion(expressions: readonly string[], readerVersion: string): Applicability {
  const ranges = expressions.map(toRange).filter((range) => range !== null)
  const reader = readerRange(readerVersion)
  if (ranges.length === 0 || !reader) return 'not-stated'
  const applies = ranges.some((range) => intersects(range, reader, { includePrerelease: true }))
  return applies ? 'applies' : 'does-not-apply'
}

function readerRange(text: string): string | null {
  if (!isReaderVersion(text)) return null
  const version = single.exec(text.trim().toLowerCase())?.groups?.version
  return version ? validRange(version, { includePrerelease: true }) : null
}

/**
 * The version lines that expressions name, for facets: the minor line of a release or range end
 * (`4.2`), or the major line (`4.x`); a range within one major names each minor in between.
 */
export function versionLines(expressions: readonly string[]): string[] {
  return [...new Set(expressions.flatMap(linesOf))]
}

function linesOf(expression: string): string[] {
  const range = /^(?<major>\d+)\.(?<from>\d+)[\d.]*-(?<major2>\d+)\.(?<to>\d+)[\d.]*$/.exec(
    expression,
  )?.groups
  if (range && range.major === range.major2) {
    const from = Number(range.from)
    const count = Math.min(Math.max(0, Number(range.to) - from), 50) + 1
    return Array.from({ length: count }, (_, step) => `${range.major}.${from + step}`)
  }
  return [...expression.matchAll(/(?<![\d.])(?<major>\d+)(?:\.(?<minor>\d+|x))?/g)].map(
    ({ groups }) => `${groups?.major}.${groups?.minor ?? 'x'}`,
  )
}
