import { openSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { createEngine, type SearchEngine } from '../search/engine.ts'
import { loadIndex } from '../search/pack.ts'
import { warmUp } from '../search/warm-up.ts'
import { getArticles, getLocales, getTaxonomy } from './store.ts'

const searchDir = path.join(process.cwd(), '.cairn', 'search')

interface Loaded {
  readonly engine: SearchEngine
  /** When the newest of its indexes was written, in ms. */
  readonly builtAt: number
}

declare global {
  var cairnEngine: Loaded | undefined
}

const isDevelopment = process.env.NODE_ENV === 'development'
/**
 * Next puts this module into several bundles (those of pages, routes and what runs at the start), each with variables of
 * its own. A server has one engine all the same; in development each bundle has the code that was saved last.
 */
const shared: { cairnEngine?: Loaded | undefined } = isDevelopment ? {} : globalThis

/** The search engine of this process: loaded once, shared by all requests; in development again when the index is new. */
export function getEngine(): SearchEngine {
  const locales = getLocales().map(({ id }) => id)
  const loaded = shared.cairnEngine
  if (loaded && !isDevelopment) return loaded.engine
  const builtAt = Math.max(...locales.map(builtAtOf))
  if (loaded?.builtAt === builtAt) return loaded.engine
  const engine = createEngine(
    locales.map((locale) => loadIndex(readFileSync(fileOf(locale, 'index')), textReader(locale))),
    getTaxonomy(),
  )
  shared.cairnEngine = { engine, builtAt }
  // What is made ready by the first searches must not wait for a reader; an editor waits for the next index instead.
  for (const locale of locales) engine.search('', { locale, limit: 1 })
  if (!isDevelopment) warmUp(engine, locales.flatMap(getArticles))
  return engine
}

function fileOf(locale: string, kind: 'index' | 'texts'): string {
  return path.join(searchDir, `${locale}.${kind}`)
}

function builtAtOf(locale: string): number {
  const file = statSync(fileOf(locale, 'index'), { throwIfNoEntry: false })
  if (!file) throw new Error('no search index yet: the preview writes it some seconds after its first pages')
  return file.mtimeMs
}

/** Texts stay in their file, which stays open: a later build puts another one in its place. */
function textReader(locale: string) {
  const file = openSync(fileOf(locale, 'texts'), 'r')
  return (start: number, end: number) => {
    const bytes = Buffer.allocUnsafe(end - start)
    const read = readSync(file, bytes, 0, bytes.length, start)
    if (read < bytes.length) throw new Error(`the texts of ${locale} are cut off: build again`)
    return bytes
  }
}
