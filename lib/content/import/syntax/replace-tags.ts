import { scanLines } from '../../markdown/lines.ts'
import type { Change, NotUnderstood } from '../import-note.ts'
import type { BlockTag, LinePiece } from './block-tags.ts'
import type { ConvertedLines } from './converted.ts'
import { pairTags, type TagPair } from './pair-tags.ts'
import type { BlockMeaning } from './tag-meanings.ts'

type Changes = { readonly from: string; readonly to: string }[]

/** A line in which tags are replaced. */
interface WrittenLine {
  readonly lines: readonly string[]
  readonly changes: Changes
}

/** What tags of a kind look like, and what they mean here. */
export interface TagDialect {
  /** The name of a change in the report. */
  readonly rule: string
  /** What a tag without a counterpart is called in the report. */
  readonly what: string
  readonly split: (line: string) => LinePiece[]
  /** What a tag with its end is, by the one directly around it; null where it has no counterpart. */
  readonly block: (tag: BlockTag, parent: BlockTag | undefined) => BlockMeaning | null
  readonly inline: (tag: BlockTag) => string | null
  /** Replaces what is no tag. */
  readonly text: (text: string, changes: { from: string; to: string }[]) => string
  /** Whether a tag is left in a line as it is written now; it was `from`. */
  readonly isLeft: (line: string, isCode: boolean, from: string) => boolean
}

/** Replaces the tags of a dialect. A tag without its end, and one without a counterpart, stays as it is and is told. */
export function replaceTags(body: string, dialect: TagDialect): ConvertedLines {
  const lines = scanLines(body)
  const pieces = lines.map(({ text, inFence }) => (inFence ? [text] : dialect.split(text)))
  const pairs = pairTags(pieces, lines, dialect.block)
  const out: { readonly text: string; readonly line: number }[] = []
  const changes: Change[] = []
  const notUnderstood: NotUnderstood[] = []
  let codeTitle = ''
  lines.forEach((source, index) => {
    const line = index + 1
    const written = source.inFence
      ? titled(source.text, codeTitle)
      : writeLine(pieces[index] ?? [], { pairs, text: source.text, dialect })
    codeTitle = source.inFence ? '' : (titleIn(pieces[index] ?? [], pairs) ?? codeTitle)
    changes.push(...written.changes.map((change) => ({ rule: dialect.rule, line, ...change })))
    if (written.lines.some((each) => dialect.isLeft(each, source.inFence, source.text)))
      notUnderstood.push({ line, what: dialect.what, text: source.text.trim() })
    out.push(...written.lines.map((text) => ({ text, line })))
  })
  const texts = out.map(({ text }) => text)
  return { body: texts.join('\n'), lines: out.map(({ line }) => line), changes, notUnderstood }
}

/** The title that a tag around code gives to the fence below it. */
function titleIn(pieces: readonly LinePiece[], pairs: ReadonlyMap<BlockTag, TagPair>): string | null {
  const titles = pieces.flatMap((piece) =>
    typeof piece !== 'string' && piece.type === 'open' ? (pairs.get(piece)?.codeTitle ?? []) : [],
  )
  return titles.at(-1) ?? null
}

function titled(fence: string, title: string): WrittenLine {
  if (title === '' || !/^[\s>]*(?:`{3,}|~{3,})/.test(fence) || fence.includes('title='))
    return { lines: [fence], changes: [] }
  const bare = /[`~]\s*$/.test(fence) ? 'text' : '' // the first word of a fence is its language
  return { lines: [`${fence.trimEnd()}${bare} title="${title.replaceAll('"', "'")}"`], changes: [] }
}

const lead = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/

interface LineContext {
  readonly pairs: ReadonlyMap<BlockTag, TagPair>
  /** The line as it was. */
  readonly text: string
  readonly dialect: TagDialect
}

function writeLine(pieces: readonly LinePiece[], { pairs, text, dialect }: LineContext): WrittenLine {
  const changes: { from: string; to: string }[] = []
  const start = lead.exec(text)?.[0] ?? ''
  const out: string[] = []
  let run = ''
  const flush = () => {
    if (run.trim() !== '') out.push(run.trim())
    run = ''
  }
  pieces.forEach((piece, index) => {
    const pair = typeof piece === 'string' ? undefined : pairs.get(piece)
    const lines = typeof piece === 'string' || !pair ? null : piece.type === 'open' ? pair.start : pair.end
    if (typeof piece === 'string')
      run += dialect.text(index === 0 ? piece.slice(start.length) : piece, changes)
    else if (lines === null)
      run += written(dialect.inline(piece), piece, { before: run, after: pieces[index + 1], changes })
    else {
      changes.push({ from: piece.raw, to: lines.join(' ') })
      if (pair?.isInline) run += lines.join('')
      else {
        if (lines.length > 0) flush()
        out.push(...lines)
      }
    }
  })
  const isOneLine = out.length === 0
  if (isOneLine)
    return { lines: [(start + run).trim() === '' && changes.length > 0 ? '' : start + run], changes }
  flush()
  const indent = start.replace(/[^\s>]/g, ' ')
  return { lines: out.map((line, index) => (index === 0 ? start : indent) + line), changes }
}

/** What stands in the place of a tag within a line. */
function written(
  meaning: string | null,
  tag: BlockTag,
  around: { readonly before: string; readonly after: LinePiece | undefined; readonly changes: Changes },
): string {
  const { before, after, changes } = around
  if (meaning === null || tag.type === 'close') return tag.raw
  // Of an address with a tag in it the rest was text as well.
  const rest =
    before.endsWith('](') && typeof after === 'string' ? (/^[^()\s]{0,300}/.exec(after)?.[0] ?? '') : ''
  changes.push({ from: tag.raw + rest, to: meaning + rest })
  return meaning
}
