import { scanLines } from '../../markdown/lines.ts'
import { outsideCode } from './code-spans.ts'
import { type Converted, noteLines } from './converted.ts'

/** Within a line; one word alone is a placeholder of something else: `%%NAME%%`. */
const inLine = /(?<![%\w])%%(?!%)(?=[^%\s]*[^\S\n])(?<text>[^%\n]*)%%(?![%\w])/g
const longest = 500

/** Turns the comments of Obsidian (`%% … %%`) into those of HTML: readers of the vault's pages did not see them. */
export function convertObsidianComments(body: string): Converted {
  if (!body.includes('%%')) return { body, changes: [], notUnderstood: [] }
  const { changes, notUnderstood, at } = noteLines()
  const lines = scanLines(body)
  const out: string[] = []
  for (let index = 0; index < lines.length; ) {
    const { text = '', inFence = true } = lines[index] ?? {}
    const end = inFence || !opensBlock(text) ? -1 : endOfBlock(lines, index)
    const block = lines.slice(index, end < 0 ? index + 1 : end + 1).map((line) => line.text)
    const written = end < 0 ? [inFence ? text : withoutComments(text)] : asComment(block)
    written.forEach((to, offset) => {
      const from = block[offset] ?? ''
      if (to !== from) at(index + offset + 1).changed('comment', from.trim(), to.trim())
      else if (end >= 0 && from.trim() !== '') at(index + offset + 1).changed('comment', from.trim(), '')
    })
    out.push(...written)
    index += block.length
  }
  return { body: out.join('\n'), changes, notUnderstood }
}

function opensBlock(text: string): boolean {
  return /^\s*%%(?!%)/.test(text) && !text.trim().slice(2).includes('%%')
}

/** The line that ends a comment of several lines; -1 for none. */
function endOfBlock(lines: readonly { readonly text: string }[], start: number): number {
  const length = lines.slice(start + 1, start + longest).findIndex(({ text }) => text.includes('%%'))
  const end = start + 1 + length
  return length >= 0 && /^[^%]*%%\s*$/.test(lines[end]?.text ?? '') ? end : -1
}

function asComment(block: readonly string[]): string[] {
  return block.map((text, index) => {
    const inner = text.replaceAll('-->', '-- >')
    if (index === 0) return inner.replace('%%', '<!--')
    return index === block.length - 1 ? inner.replace('%%', '-->') : inner
  })
}

function withoutComments(text: string): string {
  return outsideCode(text, (part) =>
    part.replace(inLine, (_, words: string) => `<!--${words.replaceAll('-->', '-- >')}-->`),
  )
}
