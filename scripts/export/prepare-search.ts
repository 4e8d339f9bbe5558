import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { counted } from '../../lib/content/counted.ts'
import { loadIndex } from '../../lib/search/pack.ts'
import { writeShards } from '../../lib/search/shards/write-shards.ts'
import { exportDir, workerAddressFile } from '../../lib/site/export-search.ts'
import { getLocales, getTaxonomy } from '../../lib/site/store.ts'
import { cairnDir } from '../build/project.ts'
import { bundleWorker } from './bundle-worker.ts'

/**
 * Writes the search of a static export to `.cairn/export/search/<hash>/`: the worker, and the parts
 * of the indexes beside it. The hash is that of all of it, so that caches may keep each file for
 * ever: one article more changes the weights in nearly every part.
 */
async function prepareSearch(): Promise<void> {
  const parts = writeShards(
    getLocales().map(({ id }) => readIndex(id)),
    getTaxonomy(),
  )
  const files = new Map<string, Uint8Array>([...parts, ['worker.js', await bundleWorker()]])
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
  console.error(`${counted(files.size, 'part')} of the search index`)
}

function readIndex(locale: string) {
  const file = (kind: string) => readFileSync(path.join(cairnDir, 'search', `${locale}.${kind}`))
  const texts = file('texts')
  return loadIndex(file('index'), (start, end) => texts.subarray(start, end))
}

await prepareSearch()
