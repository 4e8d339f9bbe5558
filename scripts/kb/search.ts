import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { localeOfFolder } from '../../lib/content/locale-folder.ts'
import { isReaderVersion } from '../../lib/content/reader-version.ts'
import { findTerm, nearestTerm, type Term } from '../../lib/content/taxonomy.ts'
import type { SearchFilters } from '../../lib/search/types.ts'
import { warmUp } from '../../lib/search/warm-up.ts'
import { readBatch } from './batch-queries.ts'
import { contentOption, existingContentRoot } from './content-option.ts'
import { noLanguage, queryLocale } from './query-locale.ts'
import { type ContentSearch, openSearch } from './search-engine.ts'
import { formatHits, formatUnderstood } from './search-text.ts'
import { callerFolder, wrongUsage } from './usage.ts'

interface SearchCommandOptions {
  readonly content?: string
  readonly batch?: string
  readonly locale?: string
  readonly product?: string
  readonly kind?: string
  readonly version?: string
  readonly limit: number
  readonly json?: boolean
}

/** `kb search QUERY`, or `kb search --batch FILE`: the ranking that readers get, on the command line. */
export function searchCommand(): Command {
  return new Command('search')
    .description('Searches a content folder, as the site does.')
    .argument('[query]', 'words, an error line, an id or a pasted log; "-" reads standard input')
    .addOption(contentOption())
    .option('--batch <file>', 'one query a line: {"id","lang","query"}; prints {"id","ms","hits"} a line')
    .option('--locale <locale>', 'language to search (default: by the letters of the query)')
    .option('--product <product>', 'only articles of this product')
    .option('--kind <kind>', 'only articles of this kind')
    .option('--version <version>', 'only articles that apply to this version, or state none')
    .option('--limit <n>', 'number of hits', toLimit, 10)
    .option('--json', 'print the whole answer as JSON')
    .action(search)
}

function toLimit(text: string): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1) throw new InvalidArgumentError('It must be a number from 1 on.')
  return limit
}

async function search(query: string | undefined, options: SearchCommandOptions): Promise<void> {
  if ((query === undefined) === (options.batch === undefined)) {
    return wrongUsage('give a query or --batch FILE')
  }
  const root = existingContentRoot(options.content)
  if (options.batch !== undefined) await searchBatch(options.batch, root, options.limit)
  else await searchOne(query === '-' ? readFileSync(0, 'utf8') : (query ?? ''), root, options)
}

async function searchOne(query: string, root: string, options: SearchCommandOptions): Promise<void> {
  const content = await openSearch(root)
  const locale = queryLocale(query, options.locale, content.taxonomy)
  const filters = filtersOf(options, content)
  const result = content.engine.search(query, { locale, filters, limit: options.limit })
  if (options.json) {
    process.stdout.write(`${JSON.stringify(result)}\n`)
    return
  }
  for (const note of formatUnderstood(result.understood)) console.error(note)
  process.stdout.write(`${formatHits(result)}\n`)
}

async function searchBatch(file: string, root: string, limit: number): Promise<void> {
  const read = readBatch(readBatchFile(file))
  const { engine, documents, taxonomy } = await openSearch(root)
  warmUp(engine, documents) // times are those of a server that runs
  const problems = [...read.problems]
  for (const { id, lang, query, line } of read.queries) {
    const locale = localeOfFolder(lang, taxonomy)
    if (locale === null) {
      problems.push({ line, message: `lang: ${noLanguage(lang, taxonomy)}` })
      continue
    }
    const started = performance.now()
    const { hits } = engine.search(query, { locale, limit })
    const ms = Math.round((performance.now() - started) * 1000) / 1000
    process.stdout.write(
      `${JSON.stringify({ id, ms, hits: hits.map(({ path: at, score }) => ({ path: at, score })) })}\n`,
    )
  }
  for (const { line, message } of problems) console.error(`${file}:${line}:1  batch-line  ${message}`)
  if (problems.length > 0) process.exitCode = 1
}

function readBatchFile(file: string): string {
  try {
    return readFileSync(path.resolve(callerFolder(), file), 'utf8')
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error))
  }
}

function filtersOf({ product, kind, version }: SearchCommandOptions, content: ContentSearch): SearchFilters {
  const { products, kinds } = content.taxonomy
  const { documents } = content
  if (version !== undefined && !isReaderVersion(version)) {
    return wrongUsage(`--version: "${version}" is no version (4.2.3 and 4.2 are)`)
  }
  const find = (option: string, value: string, known: { terms: readonly Term[]; used: readonly string[] }) =>
    findTerm(known.terms, value)?.id ??
    known.used.find((each) => each.toLowerCase() === value.toLowerCase()) ??
    wrongUsage(unknownValue(option, value, known.terms))
  return {
    ...(product !== undefined && {
      product: [
        find('--product', product, { terms: products, used: documents.flatMap((each) => each.products) }),
      ],
    }),
    ...(kind !== undefined && {
      kind: [find('--kind', kind, { terms: kinds, used: documents.flatMap((each) => each.kind ?? []) })],
    }),
    ...(version !== undefined && { version }),
  }
}

function unknownValue(option: string, value: string, terms: readonly Term[]): string {
  const nearest = nearestTerm(terms, value)
  return `${option}: no "${value}"${nearest ? `; did you mean "${nearest.id}"?` : ''}`
}
