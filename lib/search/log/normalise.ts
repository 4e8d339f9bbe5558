/**
 * Makes log lines comparable: what changes from one occurrence to the next is taken out, what tells stays
 * (docs/decisions/0030-log-normaliser.md). Linear in the length of the line; never throws.
 */
import { stripTerminal } from './ansi.ts'
import { addressRules } from './noise/addresses.ts'
import { hashRules, uuidRule } from './noise/hashes.ts'
import { levelRules } from './noise/levels.ts'
import { nameRules } from './noise/names.ts'
import { numberRules } from './noise/numbers.ts'
import { placeholderRules } from './noise/placeholders.ts'
import { timeRules } from './noise/times.ts'
import { blank, filler, mergeSpans, type NoiseRule, type Span } from './span.ts'

/** Stands in a normalised line for a run of noise; it holds no letter or digit, so no analyser indexes it. */
const noiseMark = '<*>'

// Order matters: a name hides hashes, and only what nothing else explains is a number.
const rules: readonly NoiseRule[] = [
  ...placeholderRules,
  ...timeRules,
  uuidRule,
  ...addressRules,
  ...nameRules,
  ...hashRules,
  ...numberRules,
  ...levelRules,
]

export interface NormalisedLine {
  /** The line without terminal escapes, each run of noise replaced by `noiseMark`. */
  readonly text: string
  /** Where the noise stood in the line as given, in order. */
  readonly noise: readonly Span[]
}

const fillerRun = new RegExp(`${filler}+`, 'g')

// What touches noise is a rest of it: a rule could not see it whole.
function isApart(text: string, [start, end]: Span): boolean {
  return text[start - 1] !== filler && text[end] !== filler
}

/** Normalises one line. Idempotent; the result is at most three times as long as the line. */
export function normaliseLine(line: string): NormalisedLine {
  const plain = stripTerminal(line)
  // A mark in the text is noise already: that, and `isApart`, make a second run find nothing new.
  let working = plain.text.replaceAll(noiseMark, filler.repeat(noiseMark.length))
  for (const rule of rules) {
    const text = working
    working = blank(
      text,
      [...rule(text)].filter((span) => isApart(text, span)),
    )
  }
  const noise = [...working.matchAll(fillerRun)].map((run): Span => {
    const end = run.index + run[0].length
    return [plain.offsetOf(run.index), plain.offsetOf(end - 1) + 1]
  })
  return { text: working.replace(fillerRun, noiseMark), noise: mergeSpans(noise) }
}
