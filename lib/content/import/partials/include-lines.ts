import type { SourceLine } from '../../markdown/lines.ts'

/** A mark that is alone on its line and says that the text of another file stands there. */
export interface IncludeLine {
  /** As it is written. */
  readonly text: string
  readonly indent: string
  /** The file, as the mark names it. */
  readonly file: string
  /** What of the file is meant, where that is not all of it. */
  readonly part: string
  /** How many lines it takes. */
  readonly count: number
}

/** VitePress, GitBook and Jekyll, Hugo. */
const marks = [
  /^(?<indent>\s*)<!--\s*@include:\s*(?<file>[^\s{}#]+)(?<part>[^\s>]*)\s*-->\s*$/,
  /^(?<indent>\s*)\{%-?\s*include\s+["'](?<file>[^"'{}%]+\.md)["']\s*(?<part>)-?%\}\s*$/,
  /^(?<indent>\s*)\{\{[<%]\s*(?:include|readfile|snippet|import)\s+(?:file=)?["`](?<file>[^"`{}]+\.md)["`]\s*(?<part>)[%>]\}\}\s*$/,
]
const ofMyst = /^(?<indent>\s*):{3,}\{include\}\s+(?<file>\S+)(?<part>)\s*$/

/** The mark that begins on a line; null for any other line. */
export function includeLine(lines: readonly SourceLine[], index: number): IncludeLine | null {
  const { text = '', inFence = true } = lines[index] ?? {}
  if (inFence) return null
  const found = marks.map((mark) => mark.exec(text)?.groups).find((groups) => groups !== undefined)
  const isMyst = !found && ofMyst.test(text) && /^\s*:{3,}\s*$/.test(lines[index + 1]?.text ?? '')
  const groups = isMyst ? ofMyst.exec(text)?.groups : found
  if (!groups?.file) return null
  return {
    text: text.trim(),
    indent: groups.indent ?? '',
    file: groups.file.replace(/^@\//, '/'),
    part: groups.part ?? '',
    count: isMyst ? 2 : 1,
  }
}
