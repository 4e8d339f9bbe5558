import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { loadArticles } from '../../lib/content/load-articles.ts'
import type { ParsedArticle } from '../../lib/content/parse.ts'
import type { Hit } from '../../lib/search/types.ts'
import { createArticleStore } from '../build/article-store.ts'
import { contentOption, existingContentRoot } from './content-option.ts'
import { queryLocale } from './query-locale.ts'
import { openSearch } from './search-engine.ts'
import { findArticle, wrongUsage } from './usage.ts'

interface SimilarOptions {
  readonly content?: string
  readonly text?: string
  readonly locale?: string
  readonly json?: boolean
}

/** An article that seems to say the same. */
interface Similar {
  readonly path: string
  readonly id: string | null
  readonly title: string
  /** Its score as a part of that of the article itself, for a file; null for a text. */
  readonly closeness: number | null
  /** The part of the word runs that both have, from which on `near-duplicate` warns; null for a text, and below that. */
  readonly share: number | null
}

/** Hits that are looked at, and that are shown. */
const searched = 12
const shown = 5
/** An article that scores less than this part of the article itself is about something else. */
const leastCloseness = 0.3
/** For a text nobody knows the highest score: what is far below the best hit is left out. */
const leastOfBest = 0.6

/** `kb similar FILE` or `--text …`: what is there already, before someone writes it again. */
export function similarCommand(): Command {
  return new Command('similar')
    .description('Shows the articles that seem to say the same as an article or a text, nearest first.')
    .argument('[file]', 'an article')
    .option(
      '--text <text>',
      'title, symptom or error line of what is about to be written; "-" reads standard input',
    )
    .option('--locale <locale>', 'language of the text')
    .option('--json', 'print a list as JSON')
    .addOption(contentOption())
    .action(similar)
}

async function similar(file: string | undefined, options: SimilarOptions): Promise<void> {
  if ((file === undefined) === (options.text === undefined)) wrongUsage('give a file or --text')
  const root = existingContentRoot(options.content)
  const found = file === undefined ? await toText(options, root) : await toArticle(file, root)
  if (options.json) process.stdout.write(`${JSON.stringify(found)}\n`)
  else if (found.length === 0) console.error('Nothing that is there seems to say the same.')
  else {
    process.stdout.write(`${found.map(line).join('\n')}\n`)
    console.error('Nearest first; whether one says the same is for you to judge.')
  }
}

async function toText({ text = '', locale }: SimilarOptions, root: string): Promise<Similar[]> {
  const { engine, taxonomy } = await openSearch(root)
  const query = text === '-' ? readFileSync(0, 'utf8') : text
  if (query.trim() === '') wrongUsage('--text is empty; give a title, a symptom or an error line')
  const { hits } = engine.search(query, { locale: queryLocale(query, locale, taxonomy), limit: shown })
  const best = hits[0]?.score ?? 0
  return hits
    .filter(({ score }) => score >= best * leastOfBest)
    .map((hit) => toSimilar(hit, { closeness: null, share: null }))
}

async function toArticle(file: string, root: string): Promise<Similar[]> {
  const { base } = await loadArticles(root, createArticleStore(root))
  const article = findArticle(file, base)
  const shares = new Map(base.nearDuplicates(article).map(({ article: other, share }) => [other.path, share]))
  const pair = base.pairs.get(article.path)
  const { engine } = await openSearch(root)
  const { hits } = engine.search(queryOf(article), {
    locale: article.locale,
    limit: searched,
    verbatim: true,
  })
  const own = hits.find(({ path }) => path === article.path)?.score ?? hits[0]?.score ?? 0
  return hits
    .filter(({ path }) => base.pairs.get(path) !== pair)
    .map((hit) =>
      toSimilar(hit, { closeness: own > 0 ? hit.score / own : 0, share: shares.get(hit.path) ?? null }),
    )
    .filter(({ closeness, share }) => share !== null || (closeness ?? 0) >= leastCloseness)
    .slice(0, shown)
}

/** What a reader with this problem would search for. Marks that mean something to the search are left out. */
function queryOf({ meta }: ParsedArticle): string {
  const parts = [meta.title, ...meta.errors.slice(0, 2), ...meta.symptoms.slice(0, 2)]
  return parts
    .join(' ')
    .replace(/["“”]|(?<!\S)-|[:：](?=\S)/g, ' ')
    .slice(0, 400)
}

function toSimilar(
  { path, id, title }: Hit,
  { closeness, share }: Pick<Similar, 'closeness' | 'share'>,
): Similar {
  return { path, id, title, closeness, share }
}

function line({ path, id, title, closeness, share }: Similar): string {
  const percent = (part: number) => `${Math.round(part * 100)} %`
  const notes = [
    id ?? '',
    closeness === null ? '' : `closeness ${percent(Math.min(closeness, 1))}`,
    share === null ? '' : `${percent(share)} of the text is the same`,
  ].filter((note) => note !== '')
  return `${title}\n    ${path}${notes.length > 0 ? `  (${notes.join(', ')})` : ''}`
}
