import { scanLines } from '../../markdown/lines.ts'
import type { Change, NotUnderstood } from '../import-note.ts'

/** A body in which the syntax of another program has been replaced, line for line where that can be. */
export interface Converted {
  readonly body: string
  /** Lines are those of the body. */
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
}

/** The same where lines may have come and gone. */
export interface ConvertedLines extends Converted {
  /** For each line of the body the one that it comes from. */
  readonly lines: readonly number[]
}

/** What a converter of lines may say besides the new line. */
export interface LineNotes {
  readonly changed: (rule: string, from: string, to: string) => void
  readonly unknown: (what: string, text: string) => void
}

/** Collects what is said of the lines of a body. */
export function noteLines() {
  const changes: Change[] = []
  const notUnderstood: NotUnderstood[] = []
  const at = (line: number): LineNotes => ({
    changed: (rule, from, to) => changes.push({ rule, line, from, to }),
    unknown: (what, text) => notUnderstood.push({ line, what, text }),
  })
  return { changes, notUnderstood, at }
}

/** Converts the lines of a body that stand outside of code fences, one at a time. */
export function convertLines(body: string, convert: (line: string, notes: LineNotes) => string): Converted {
  const { changes, notUnderstood, at } = noteLines()
  const lines = scanLines(body).map(({ text, inFence }, index) =>
    inFence ? text : convert(text, at(index + 1)),
  )
  return { body: lines.join('\n'), changes, notUnderstood }
}
