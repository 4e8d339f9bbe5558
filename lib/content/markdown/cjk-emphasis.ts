import type { Nodes } from 'mdast'

const delimiterRuns = /(?<!\*)\*+|(?<!_)_+|(?<!~)~+/g
const notAscii = /[^\p{ASCII}]/u
const punctuation = /[\p{P}\p{S}\p{Cs}]/u

/**
 * Whether a text has marks of emphasis that CommonMark and its variant for Han characters may take differently: those
 * with punctuation on one side, and a character that is not ASCII on one of the two.
 */
export function hasCjkMarks(text: string): boolean {
  if (!notAscii.test(text)) return false
  for (const { index, 0: run } of text.matchAll(delimiterRuns)) {
    const before = text[index - 1] ?? ' '
    const after = text[index + run.length] ?? ' '
    const sides = before + after
    if (!/\s/.test(sides) && notAscii.test(sides) && punctuation.test(sides)) return true
  }
  return false
}

const openMark = /\*|~~|(?<![a-z\d])_|_(?![a-z\d])/i

/**
 * Whether emphasis in a block, as CommonMark reads it, is what the variant for Han characters makes of it as well: every
 * mark has its partner, and none stands within others. The variant lets marks open or close that otherwise could only
 * do one of the two; with nothing open, and nothing left over, that changes nothing.
 */
export function isPlainEmphasis(node: Nodes, isWithin = false): boolean {
  if (node.type === 'text') return !openMark.test(node.value)
  const marks = node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'
  if (marks && isWithin) return false
  return !('children' in node) || node.children.every((child) => isPlainEmphasis(child, isWithin || marks))
}
