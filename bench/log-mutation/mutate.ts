/**
 * Another occurrence of the same log: every volatile field gets a new value of the same shape. Written apart from
 * the normaliser on purpose, so that the two can disagree.
 */

/** A number in [0, 1). */
export type Random = () => number

/** Reproducible numbers (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const hexDigits = '0123456789abcdef'
const nameLetters = 'bcdfghjklmnpqrstvwxz2456789'

const pick = (from: string, random: Random) => from[Math.floor(random() * from.length)] ?? ''
const draw = (from: string, length: number, random: Random) =>
  Array.from({ length }, () => pick(from, random)).join('')
const number = (low: number, high: number, random: Random) => low + Math.floor(random() * (high - low + 1))
const two = (value: number) => String(value).padStart(2, '0')

/** A random name part must hold a digit, or it is no different from a word. */
function namePart(length: number, random: Random): string {
  return draw(nameLetters, length - 1, random) + pick('2456789', random)
}

const address = (random: Random) =>
  `10.${number(1, 250, random)}.${number(0, 250, random)}.${number(1, 250, random)}`
const uuid = (random: Random) =>
  [8, 4, 4, 4, 12].map((length) => draw(hexDigits, length - 1, random) + pick('0123456789', random)).join('-')

function fill(name: string, random: Random): string {
  if (/ip|addr/i.test(name)) return address(random)
  if (/uuid|uid/i.test(name)) return uuid(random)
  if (/hash|rs|suffix/i.test(name)) return namePart(5, random)
  if (/pod/i.test(name)) return `acme-web-${namePart(9, random)}-${namePart(5, random)}`
  if (/node|host/i.test(name)) return `worker-${two(number(1, 60, random))}`
  if (/port|size|count|pid|number/i.test(name)) return String(number(1025, 60000, random))
  return `acme${number(1, 99, random)}`
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** What to find, and what to put there given the match and its groups. */
type Rule = readonly [RegExp, (match: readonly (string | undefined)[], random: Random) => string]

const rules: readonly Rule[] = [
  [/<([A-Za-z][\w ./-]{0,30})>/g, ([, name = ''], random) => fill(name, random)],
  [
    /\b\d{4}([-/])\d\d[-/]\d\d\b/g,
    ([, sign = '-'], random) => ['2033', two(number(1, 12, random)), two(number(1, 28, random))].join(sign),
  ],
  [
    /\b([IWEF])\d{4}(?= \d\d:)/g,
    ([, level = 'E'], random) => level + two(number(1, 12, random)) + two(number(1, 28, random)),
  ],
  [
    new RegExp(`\\b(?:${months.join('|')}) [ \\d]\\d(?= \\d\\d:)`, 'g'),
    (_, random) => `${months[number(0, 11, random)]} ${number(10, 28, random)}`,
  ],
  [
    /\b\d\d:\d\d:\d\d\b/g,
    (_, random) => [number(0, 23, random), number(0, 59, random), number(0, 59, random)].map(two).join(':'),
  ],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, (_, random) => uuid(random)],
  [/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, (_, random) => address(random)],
  [
    /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,64}\b/g,
    ([match = ''], random) => `${draw(hexDigits, match.length - 2, random)}a7`,
  ],
  [
    /(?<=[a-z]-)(?=[a-z]*\d)(?=\d*[a-z])[bcdfghjklmnpqrstvwxz2456789]{5}\b(?!-)/g,
    (_, random) => namePart(5, random),
  ],
  [/\b\d+(?:\.\d+)?(ms|µs|us|ns|s|m|h|d)\b/g, ([, unit = 's'], random) => number(2, 59, random) + unit],
  [/\b\d+(Ki|Mi|Gi|MB|GB|KB)\b/g, ([, unit = 'Mi'], random) => number(2, 900, random) + unit],
  [/(?<=\.(?:go|java|py|cc|c|js):)\d+/g, (_, random) => String(number(10, 999, random))],
  [/(?<=\[)\d+(?=\])/g, (_, random) => String(number(1000, 99999, random))],
  [
    /(?<![\w.-])\d{6,}(?![\w.-])/g,
    ([match = ''], random) => `7${draw('0123456789', match.length - 1, random)}`,
  ],
  [/\b(worker|master|node)-?\d+\b/g, ([, name = ''], random) => `${name}-${two(number(1, 60, random))}`],
]

function replaceAll(text: string, [pattern, make]: Rule, random: Random): string {
  let out = ''
  let from = 0
  for (const match of text.matchAll(pattern)) {
    out += text.slice(from, match.index) + make(match, random)
    from = match.index + match[0].length
  }
  return out + text.slice(from)
}

/** The text with every volatile field drawn anew. */
export function mutate(text: string, random: Random): string {
  return rules.reduce((changed, rule) => replaceAll(changed, rule, random), text)
}
