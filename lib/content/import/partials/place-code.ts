import type { Change, NotUnderstood } from '../import-note.ts'
import { codeFileMark, fencedCode, shownCode } from './code-files.ts'
import { includeInFence } from './include-marks.ts'
import type { PartialSources } from './inline-partials.ts'
import type { TextUnit } from './partial-elements.ts'
import type { PlacedText } from './place-partial.ts'

interface CodeContext {
  readonly sources: PartialSources
  /** The file of the text. */
  readonly from: string
  /** What may still be inlined into the article. */
  readonly left: { characters: number }
  readonly notes: {
    readonly changes: Change[]
    readonly notUnderstood: NotUnderstood[]
    readonly inlined: { path: string; body: string }[]
  }
}

/** Whether a line may be a mark in whose place a file of code stands. */
export function isCodeMark(text: string, inFence: boolean): boolean {
  return (inFence ? includeInFence(text) : codeFileMark(text)) !== null
}

/**
 * The lines of a file that stand in the place of a mark: in a fence that of MkDocs, else one that has a fence of its own
 * then. Null for a line that is none, or names none that can be read.
 */
export function placeCode(unit: TextUnit, { sources, from, left, notes }: CodeContext): PlacedText[] | null {
  const { index, text, inFence } = unit
  const mark = inFence ? null : codeFileMark(text)
  const href = inFence ? includeInFence(text) : mark?.href
  if (href === null || href === undefined) return null
  const told = (what: string) => {
    notes.notUnderstood.push({ line: index + 1, what, text: text.trim() })
    return null
  }
  const found = sources.find(href, from)
  const code = found?.by === 'path' ? sources.read(found.file) : null
  left.characters -= code?.length ?? 0
  if (!found || code === null || left.characters < 0) return told('code that is not in the source')
  const shown = mark ? shownCode(code, mark) : code.replace(/(?<!\n)\n+$/, '').split('\n')
  if (!shown) return told('part of a file of code that is not marked in it')
  const indent = /^\s*/.exec(text)?.[0] ?? ''
  notes.changes.push({ rule: 'include', line: index + 1, from: text.trim(), to: found.file })
  notes.inlined.push({ path: found.file, body: shown.map((line) => `    ${line}`).join('\n') })
  const lines = mark ? fencedCode(shown, mark) : shown.map((line) => (line === '' ? '' : indent + line))
  return lines.map((line) => ({ line: index + 1, text: line }))
}
