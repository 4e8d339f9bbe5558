import { type NoiseRule, patternRule } from '../span.ts'

const quiet = 'INFO|NOTICE|DEBUG|TRACE'

/**
 * Levels below a warning where a logger puts them: in brackets, or after the time. `WARN` and above are words that
 * articles use; `info` in a sentence is a word too.
 */
export const levelRules: readonly NoiseRule[] = [
  patternRule(new RegExp(`(?<=^[[(|]?)(?:${quiet})(?=[\\])|:]?\\s)`, 'g')),
  patternRule(
    new RegExp(`(?<=\\uE000[\\])|\\s]{1,4}[[(|]?)(?:${quiet}|${quiet.toLowerCase()})(?=[\\])|:]?\\s)`, 'g'),
  ),
]
