import type { KnowledgeBase } from '../knowledge-base.ts'
import type { ParsedArticle } from '../parse.ts'
import { bodyPlace } from './place.ts'
import type { Rule } from './rule.ts'

/** From this share on somebody has still to translate; of finished translations 8 % is the same at most, such as names. */
const leastShare = 0.3
/** Fewer words may well be the same in two languages: the name of a product, a version. */
const leastWords = 5

export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'warning',
  description: 'The text of a translation is not that of its source any more.',
  why: 'Who chose a language gets an article in another one.',
  mend: 'Translate it; until then, leave the file out, and readers are offered the source.',
  check: (article, base) => {
    const source = sourceOf(article, base)
    if (!source) return []
    const there = new Set(proseOf(source).map(({ text }) => text))
    const own = proseOf(article)
    const same = own.filter(({ text }) => there.has(text))
    const share = wordsIn(same) / Math.max(wordsIn(own), 1)
    if (share < leastShare) return []
    return [
      {
        ...bodyPlace(article, { line: same[0]?.line ?? 1, column: 1 }),
        message: `about ${Math.round(share * 100)} % of the text is still that of ${source.file}`,
        fix: 'translate it; until then, leave the file out, and readers are offered the source',
      },
    ]
  },
}

/** What an article was translated from. Without `sourceSHA` that is its counterpart in the first language. */
function sourceOf(article: ParsedArticle, base: KnowledgeBase): ParsedArticle | null {
  const [first] = base.taxonomy.locales
  const isOriginal = ({ locale, meta }: ParsedArticle) => locale === first?.id && meta.sourceSHA === null
  return base.sourceOf(article) ?? base.translationsOf(article).find(isOriginal) ?? null
}

interface Paragraph {
  readonly text: string
  readonly words: number
  /** Of the heading that it stands under, in the body. */
  readonly line: number
}

function proseOf({ sections }: ParsedArticle): Paragraph[] {
  return sections.flatMap(({ heading, blocks }) =>
    blocks
      .filter(({ kind }) => kind === 'prose')
      .map(({ text }) => ({ text, words: countWords(text), line: heading?.line ?? 1 }))
      .filter(({ words }) => words >= leastWords),
  )
}

function countWords(text: string): number {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0
}

function wordsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { words }) => sum + words, 0)
}
