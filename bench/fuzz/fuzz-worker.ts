import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import { randomFrom } from '../log-mutation/mutate.ts'
import { mutateFile } from './mutate-file.ts'
import { tryFile } from './try-file.ts'

const { root, files, seed, from, to } = z
  .object({
    root: z.string(),
    files: z.array(z.string()),
    seed: z.number(),
    from: z.number(),
    to: z.number(),
  })
  .parse(workerData)
const { taxonomy } = loadTaxonomy(root)

for (let index = from; index < to; index += 1) {
  const random = randomFrom(seed * 1_000_003 + index)
  const file = files[Math.floor(random() * files.length)] ?? ''
  const bytes = mutateFile(readFileSync(path.join(root, file)), random)
  parentPort?.postMessage({ type: 'begins', index, file, size: bytes.length })
  const outcome = await tryFile(file, bytes, { root, taxonomy })
  parentPort?.postMessage({ type: 'ends', index, file, size: bytes.length, ...outcome })
}
