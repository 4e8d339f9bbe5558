import type { BlockContext, BlockLine, ReadBlock } from './blocks.ts'

/** Words that quotations begin with which are callouts to their writers. */
const names: Readonly<Record<string, string>> = {
  note: 'note',
  warning: 'warning',
  注意: 'note',
  警告: 'warning',
}
const start =
  /^(?<quote>\s*>\s?)(?<mark>\*\*(?<name>note|warning|注意|警告)(?<colon>[:：]?)\*\*(?<after>[:：]?))(?<rest>.*)$/i

/** A quotation that begins with `**Note:**`, alone on its line or in front of the text. */
export function readQuotedCallout(
  lines: readonly BlockLine[],
  index: number,
  context: BlockContext,
): ReadBlock | null {
  const line = lines[index]
  const {
    quote = '',
    mark = '',
    name = '',
    colon,
    after,
    rest = '',
  } = start.exec(line?.text ?? '')?.groups ?? {}
  if (!line || name === '' || /^\s*>/.test(lines[index - 1]?.text ?? '')) return null
  const text = rest.trim()
  // In front of a text the word alone may be a part of its sentence.
  if (text !== '' && !colon && !after) return null
  const to = `[!${names[name.toLowerCase()] ?? 'note'}]`
  context.changed('callout', { ...line, text: mark }, to)
  const first = { ...line, text: quote + to }
  return { lines: text === '' ? [first] : [first, { ...line, text: quote + text }], next: index + 1 }
}
