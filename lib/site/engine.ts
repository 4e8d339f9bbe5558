import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { createEngine, type SearchEngine } from '../search/engine.ts'
import { loadIndex } from '../search/pack.ts'
import { getLocales, getTaxonomy } from './store.ts'

const searchDir = path.join(process.cwd(), '.cairn', 'search')
let engine: SearchEngine | null = null
let builtAt = 0

/** The search engine of this process: loaded once, shared by all requests; in development again when the index is new. */
export function getEngine(): SearchEngine {
  const files = getLocales().map(({ id }) => path.join(searchDir, `${id}.index`))
  const isDevelopment = process.env.NODE_ENV === 'development'
  const newest = engine && !isDevelopment ? builtAt : Math.max(...files.map((file) => statSync(file).mtimeMs))
  if (engine && newest === builtAt) return engine
  engine = createEngine(
    files.map((file) => loadIndex(readFileSync(file))),
    getTaxonomy(),
  )
  builtAt = newest
  // What is made ready by the first search must not wait for a reader.
  for (const { id } of getLocales()) engine.search('', { locale: id, limit: 1 })
  return engine
}
