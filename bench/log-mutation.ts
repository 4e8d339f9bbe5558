/**
 * How often an article comes first for its own logs: error output in its code blocks is searched for as written,
 * with every volatile field drawn anew, and so between healthy lines of other programs.
 * `npx tsx bench/log-mutation.ts [--content DIR] [--misses]`
 */
import path from 'node:path'
import { Command } from 'commander'
import { loadTaxonomy } from '../lib/content/load-taxonomy.ts'
import { buildIndexes } from '../lib/search/build-index.ts'
import { createEngine } from '../lib/search/engine.ts'
import { projectRoot } from '../scripts/build/project.ts'
import { searchResources } from '../scripts/build/search-resources.ts'
import { readDocuments } from '../scripts/kb/search-documents.ts'
import { type Excerpt, excerptsOf } from './log-mutation/excerpts.ts'
import { inStream } from './log-mutation/healthy-lines.ts'
import { mutate, type Random, randomFrom } from './log-mutation/mutate.ts'

const options = new Command('log-mutation')
  .option('--content <dir>', 'content folder', path.join(projectRoot, '../shared/corpus/docs'))
  .option('--misses', 'show the excerpts whose article is not first')
  .parse()
  .opts<{ content: string; misses?: boolean }>()

const forms: readonly (readonly [string, (text: string, random: Random) => string])[] = [
  ['as written', (text) => text],
  ['mutated', mutate],
  ['mutated in a stream', (text, random) => inStream(mutate(text, random), random)],
]
const seed = 1
const depth = 50

const root = path.resolve(options.content)
const { taxonomy } = loadTaxonomy(root)
const documents = await readDocuments(root, taxonomy)
const indexes = buildIndexes(
  taxonomy.locales.map(({ id }) => id),
  documents,
  searchResources(root),
)
const engine = createEngine(indexes, taxonomy)

console.log('locale  form                  excerpts  first  in first 3')
for (const { locale } of indexes) {
  const excerpts = excerptsOf(documents.filter((document) => document.locale === locale))
  for (const [name, change] of forms) report(name, excerpts, change)
}

function report(name: string, excerpts: readonly Excerpt[], change: (typeof forms)[number][1]): void {
  const random = randomFrom(seed)
  const ranked = excerpts.map((excerpt) => ({
    excerpt,
    place: placeOf(excerpt, change(excerpt.text, random)),
  }))
  const share = (within: number) =>
    (ranked.filter(({ place }) => place >= 0 && place < within).length / Math.max(ranked.length, 1)).toFixed(
      3,
    )
  const locale = (excerpts[0]?.locale ?? '').padEnd(8)
  console.log(`${locale}${name.padEnd(22)}${String(ranked.length).padStart(8)}  ${share(1)}  ${share(3)}`)
  if (!options.misses) return
  for (const { excerpt, place } of ranked.filter((each) => each.place !== 0)) {
    const where = place < 0 ? 'not found' : `place ${place + 1}`
    console.log(`    ${where}  ${excerpt.path}  ${JSON.stringify(excerpt.text.slice(0, 120))}`)
  }
}

/** 0-based place of the excerpt's article, -1 beyond the first 50. */
function placeOf({ path: wanted, locale }: Excerpt, query: string): number {
  return engine.search(query, { locale, limit: depth }).hits.findIndex((hit) => hit.path === wanted)
}
