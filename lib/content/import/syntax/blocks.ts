import { type SourceLine, scanLines } from '../../markdown/lines.ts'
import { readBox } from './boxes.ts'
import { type ConvertedLines, noteLines } from './converted.ts'
import { readGridTable } from './grid-tables.ts'
import { readLearnBlock } from './learn-blocks.ts'
import { readMkdocsBlock } from './mkdocs-blocks.ts'
import { readQuotedCallout } from './quoted-callouts.ts'

/** A line that knows where it stood, 1-based. */
export interface BlockLine extends SourceLine {
  readonly line: number
}

/** What the lines from an index on became, and the index of the line below them. */
export interface ReadBlock {
  readonly lines: readonly BlockLine[]
  readonly next: number
}

export interface BlockContext {
  /** Converts what is in a block. */
  readonly inner: (lines: readonly BlockLine[]) => BlockLine[]
  readonly changed: (rule: string, line: BlockLine, to: string) => void
}

/** What of other programs takes several lines, one in another: callouts, tabs, texts that fold, described pictures. */
export function convertBlocks(body: string): ConvertedLines {
  const { changes, notUnderstood, at } = noteLines()
  const context: BlockContext = {
    inner: (lines) => convert(lines, context),
    changed: (rule, { line, text }, to) => at(line).changed(rule, text.trim(), to.trim()),
  }
  const lines = convert(
    scanLines(body).map((each, index) => ({ ...each, line: index + 1 })),
    context,
  )
  return {
    body: lines.map(({ text }) => text).join('\n'),
    lines: lines.map(({ line }) => line),
    changes,
    notUnderstood,
  }
}

function convert(lines: readonly BlockLine[], context: BlockContext): BlockLine[] {
  const out: BlockLine[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]
    if (!line) break
    const block = line.inFence
      ? null
      : (readMkdocsBlock(lines, index, context) ??
        readLearnBlock(lines, index, context) ??
        readQuotedCallout(lines, index, context) ??
        readGridTable(lines, index, context) ??
        readBox(lines, index, context))
    out.push(...(block?.lines ?? [line]))
    index = block?.next ?? index + 1
  }
  return out
}
