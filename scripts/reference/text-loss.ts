import type { SourceLine } from './source-text.ts'

/** Characters that Markdown uses as markup; outside of code their absence is no loss. */
const markers = new Set('#*_~`>-+|:[](){}!\\=<&"\'')

/**
 * What of a source is not on its page. Two tests, each blind where the other sees: the letters, digits
 * and Han of each line (of code: all its characters) must stand on the page in one piece; and no
 * character may occur on the page fewer times than in the source, which also tells of punctuation and
 * of a line that stands there once instead of twice. Spaces are not compared.
 */
export function textLosses(lines: readonly SourceLine[], page: string): string[] {
  const letters = onlyLetters(page)
  const characters = withoutSpaces(page)
  const missing = lines.flatMap(({ number, pieces, isCode }) =>
    pieces
      .filter((piece) =>
        isCode ? !characters.includes(withoutSpaces(piece)) : !letters.includes(onlyLetters(piece)),
      )
      .map((piece) => `line ${number}: "${piece.trim().slice(0, 120)}" is not on the page`),
  )
  const onPage = countCharacters(page, () => true)
  const inSource = new Map<string, number>()
  for (const { pieces, isCode } of lines)
    for (const piece of pieces)
      for (const [character, count] of countCharacters(piece, (each) => isCode || !markers.has(each)))
        inSource.set(character, (inSource.get(character) ?? 0) + count)
  const fewer = [...inSource].flatMap(([character, count]) => {
    const seen = onPage.get(character) ?? 0
    return seen < count ? [`"${character}" stands ${count} times in the source, ${seen} on the page`] : []
  })
  return [...missing, ...fewer]
}

function onlyLetters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
}

function withoutSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}

function countCharacters(text: string, counts: (character: string) => boolean): Map<string, number> {
  const counted = new Map<string, number>()
  for (const character of text.normalize('NFC'))
    if (!/\s/.test(character) && counts(character)) counted.set(character, (counted.get(character) ?? 0) + 1)
  return counted
}
