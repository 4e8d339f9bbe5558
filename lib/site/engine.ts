import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createEngine, type SearchEngine } from '../search/engine.ts'
import { loadIndex } from '../search/pack.ts'
import { warmUp } from '../search/warm-up.ts'
import { getArticles, getLocales, getTaxonomy } from './store.ts'

const searchDir = path.join(process.cwd(), '.cairn', 'search')

interface Loaded {
  readonly engine: SearchEngine
  /** When the newest of its indexes was written, in ms. */
  readonly builtAt: number
  /** The files that it reads texts from, open. */
  readonly texts: readonly number[]
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

/** How long a search in the preview waits for the first index, which is written after the first page, in ms. */
const patience = 60_000
const pause = 200

/**
 * The search engine of this process: loaded once, shared by all requests; in development again when the index is new.
 * Rejects where a build has left no index.
 */
export async function getEngine(): Promise<SearchEngine> {
  const locales = getLocales().map(({ id }) => id)
  if (isDevelopment) await indexesOf(locales)
  return loadEngine(locales)
}

/** Waits until each language has an index, or until it has waited long enough. */
async function indexesOf(locales: readonly string[]): Promise<void> {
  for (let waited = 0; waited < patience; waited += pause) {
    if (locales.every((locale) => existsSync(fileOf(locale, 'index')))) return
    await setTimeout(pause)
  }
}

function loadEngine(locales: readonly string[]): SearchEngine {
  const loaded = shared.cairnEngine
  if (loaded && !isDevelopment) return loaded.engine
  const builtAt = Math.max(...locales.map(builtAtOf))
  if (loaded?.builtAt === builtAt) return loaded.engine
  const { engine, texts } = openIndexes(locales)
  shared.cairnEngine = { engine, builtAt, texts }
  // Searches do not wait within, so none is under way with the engine before.
  for (const file of loaded?.texts ?? []) closeSync(file)
  // What is made ready by the first searches must not wait for a reader; an editor waits for the next index instead.
  for (const locale of locales) engine.search('', { locale, limit: 1 })
  if (!isDevelopment) warmUp(engine, locales.flatMap(getArticles))
  return engine
}

/**
 * Reads the index of each language. Its texts stay open: a later build puts other files in their place. Those of an index
 * that cannot be read are closed, since the next search tries again.
 */
function openIndexes(locales: readonly string[]): Pick<Loaded, 'engine' | 'texts'> {
  const texts: number[] = []
  try {
    const indexes = locales.map((locale) => {
      const file = openSync(fileOf(locale, 'texts'), 'r')
      texts.push(file)
      return loadIndex(readFileSync(fileOf(locale, 'index')), textReader(locale, file))
    })
    return { engine: createEngine(indexes, getTaxonomy()), texts }
  } catch (error) {
    for (const file of texts) closeSync(file)
    throw error
  }
}

function fileOf(locale: string, kind: 'index' | 'texts'): string {
  return path.join(searchDir, `${locale}.${kind}`)
}

function builtAtOf(locale: string): number {
  const file = statSync(fileOf(locale, 'index'), { throwIfNoEntry: false })
  if (!file) throw new Error(`there is no search index of ${locale}: build again`)
  return file.mtimeMs
}

function textReader(locale: string, file: number) {
  return (start: number, end: number) => {
    const bytes = Buffer.allocUnsafe(end - start)
    const read = readSync(file, bytes, 0, bytes.length, start)
    if (read < bytes.length) throw new Error(`the texts of ${locale} are cut off: build again`)
    return bytes
  }
}
