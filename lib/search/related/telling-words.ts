/** Most words that are named as a reason. */
const mostWords = 3

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const known = new Map<string, boolean>()
const mostKnown = 20_000

/**
 * The words to name, of those that two articles share, weightiest first: a word and not its parts
 * (`keeper` beside `ZooKeeper`), and of Chinese only pairs of characters that are words.
 */
export function tellingWords(words: readonly string[]): string[] {
  const named: string[] = []
  for (const word of words) {
    if (/^\p{Script=Han}/u.test(word) && !isChineseWord(word)) continue
    const part = named.findIndex((other) => contains(word, other))
    if (part >= 0) named[part] = word
    else if (named.length < mostWords && !named.some((other) => contains(other, word))) named.push(word)
  }
  return named
}

function contains(longer: string, shorter: string): boolean {
  return longer.toLowerCase().includes(shorter.toLowerCase())
}

function isChineseWord(text: string): boolean {
  const before = known.get(text)
  if (before !== undefined) return before
  const isWord = [...segmenter.segment(text)].length === 1
  if (known.size >= mostKnown) known.clear()
  known.set(text, isWord)
  return isWord
}
