import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import { loadIndex } from '../../lib/search/pack.ts'
import { writeShards } from '../../lib/search/shards/write-shards.ts'
import { exportDir, workerAddressFile } from '../../lib/site/export-search.ts'
import { getLocales, getTaxonomy } from '../../lib/site/store.ts'
import { cairnDir, projectRoot } from '../build/project.ts'

/**
 * Writes the search of a static export to `.cairn/export/search/<hash>/`: the worker, and the parts
 * of the indexes beside it. The hash is that of all of it, so that caches may keep each file for
 * ever: one article more changes the weights in nearly every part.
 */
function prepareSearch(): void {
  const parts = writeShards(
    getLocales().map(({ id }) => readIndex(id)),
    getTaxonomy(),
  )
  const files = new Map<string, Uint8Array>([...parts, ['worker.js', bundleWorker()]])
  const hash = createHash('sha256')
  for (const [name, bytes] of files) hash.update(name).update(bytes)
  const folder = `search/${hash.digest('hex').slice(0, 16)}`
  rmSync(exportDir, { recursive: true, force: true })
  for (const [name, bytes] of files) {
    const file = path.join(exportDir, folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
  }
  writeFileSync(workerAddressFile, `/${folder}/worker.js`)
  console.error(`${files.size} parts of the search index`)
}

function readIndex(locale: string) {
  const file = (kind: string) => readFileSync(path.join(cairnDir, 'search', `${locale}.${kind}`))
  const texts = file('texts')
  return loadIndex(file('index'), (start, end) => texts.subarray(start, end))
}

function bundleWorker(): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(projectRoot, 'lib/site/search-worker.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.CAIRN_EXPORT': '"1"' },
    write: false,
    logLevel: 'error',
  })
  const [worker] = outputFiles
  if (!worker) throw new Error('esbuild gave no worker')
  return worker.contents
}

prepareSearch()
