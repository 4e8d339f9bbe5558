import { type SourceLine, scanLines } from '../../markdown/lines.ts'
import type { Change, NotUnderstood } from '../import-note.ts'
import { type BlockTag, type LinePiece, splitTags } from './block-tags.ts'
import type { Converted } from './converted.ts'
import { pairTags, type TagPair } from './pair-tags.ts'
import { inlineMeaning } from './tag-meanings.ts'

/** A body whose lines are others than before. */
interface ConvertedTags extends Converted {
  /** For each line of the body that of the body as it was. */
  readonly lines: readonly number[]
}

type Changes = { readonly from: string; readonly to: string }[]

/** A line in which tags are replaced. */
interface WrittenLine {
  readonly lines: readonly string[]
  readonly changes: Changes
}

const tag = /\{\{[<%]|\{%-? *[a-z@/]/i

/**
 * Turns the shortcodes of Hugo and the tags of GitBook and Jekyll that have a counterpart here: callouts, tabs,
 * steps, code, pictures, links, and boxes that only lay out. A tag without its end, and every other one, stays as it
 * is typed and is told, in code as well.
 */
export function convertTemplateTags(body: string): ConvertedTags {
  const lines = scanLines(body)
  const pieces = lines.map(({ text, inFence }) => (inFence ? [text] : splitTags(text)))
  const pairs = pairTags(pieces, lines)
  const out: { readonly text: string; readonly line: number }[] = []
  const changes: Change[] = []
  const notUnderstood: NotUnderstood[] = []
  let codeTitle = ''
  lines.forEach((source, index) => {
    const line = index + 1
    const written = source.inFence
      ? titled(source.text, codeTitle)
      : writeLine(pieces[index] ?? [], pairs, source.text)
    codeTitle = source.inFence ? '' : (titleIn(pieces[index] ?? [], pairs) ?? codeTitle)
    changes.push(...written.changes.map((change) => ({ rule: 'template-tag', line, ...change })))
    if (isToTell(written, source)) notUnderstood.push({ line, what: 'shortcode', text: source.text.trim() })
    out.push(...written.lines.map((text) => ({ text, line })))
  })
  const texts = out.map(({ text }) => text)
  return { body: texts.join('\n'), lines: out.map(({ line }) => line), changes, notUnderstood }
}

/** What is left of tags; in code only those of Hugo, which has them there too. */
function isToTell({ lines }: WrittenLine, { inFence }: SourceLine): boolean {
  if (inFence) return lines.some((line) => /\{\{[<%]\s*\/?\s*[a-z]/.test(line))
  return lines.some((line) => tag.test(line.replace(/`+[^`]+`+/g, '')))
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

function writeLine(
  pieces: readonly LinePiece[],
  pairs: ReadonlyMap<BlockTag, TagPair>,
  text: string,
): WrittenLine {
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
      run += withoutSite(index === 0 ? piece.slice(start.length) : piece, changes)
    else if (lines === null) run += written(piece, { before: run, after: pieces[index + 1] }, changes)
    else {
      changes.push({ from: piece.raw, to: lines.join(' ') })
      if (lines.length > 0) flush()
      out.push(...lines)
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
  tag: BlockTag,
  { before, after }: { readonly before: string; readonly after: LinePiece | undefined },
  changes: Changes,
): string {
  const meaning = tag.type === 'close' ? null : inlineMeaning(tag)
  if (meaning === null) return tag.raw
  // Of an address with a tag in it the rest was text as well.
  const rest =
    before.endsWith('](') && typeof after === 'string' ? (/^[^()\s]{0,300}/.exec(after)?.[0] ?? '') : ''
  changes.push({ from: tag.raw + rest, to: meaning + rest })
  return meaning
}

const siteAddress = /\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}(?=\/|\{%|$)/g
const relativeUrl = /\{\{-?\s*(?:"([^"{}]*)"|'([^'{}]*)')\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g

/** Jekyll writes where a site is served in front of its addresses. */
function withoutSite(text: string, changes: Changes): string {
  if (!text.includes('{{')) return text
  const replace = (from: string, to: string) => {
    changes.push({ from, to })
    return to
  }
  return text
    .replace(siteAddress, (from) => replace(from, ''))
    .replace(relativeUrl, (from, double, single) => replace(from, double ?? single ?? ''))
}
