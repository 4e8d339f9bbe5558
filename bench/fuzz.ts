/**
 * Random faults in real articles, through parse, check and render: no crash, no hang, always a page or a finding.
 * `npx tsx bench/fuzz.ts [--content DIR] [--count N] [--seed N] [--first N]`; exit 1 when one fails.
 */
import { statSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { Command } from 'commander'
import { z } from 'zod'
import { listArticleFiles } from '../lib/content/list-files.ts'
import { loadTaxonomy } from '../lib/content/load-taxonomy.ts'
import { projectRoot } from '../scripts/build/project.ts'

const options = new Command('fuzz')
  .option('--content <dir>', 'content folder', path.join(projectRoot, '../shared/corpus/docs'))
  .option('--count <n>', 'number of mutations', Number, 10_000)
  .option('--seed <n>', 'other mutations', Number, 1)
  .option('--first <n>', 'number of the first one, to repeat it', Number, 0)
  .option('--max-size <n>', 'leave out articles of more bytes', Number, 200_000)
  .parse()
  .opts<{ content: string; count: number; seed: number; first: number; maxSize: number }>()

/** Longer than this is a hang, in ms; a thread that says nothing for the second time is ended. */
const hang = 2000
const patience = 30_000

const messageSchema = z.object({
  type: z.enum(['begins', 'ends']),
  index: z.number(),
  file: z.string(),
  size: z.number(),
  fault: z.string().nullish(),
  ms: z.number().optional(),
})

const root = path.resolve(options.content)
const files = (await listArticleFiles(root, loadTaxonomy(root).taxonomy)).filter(
  (file) => statSync(path.join(root, file)).size <= options.maxSize,
)
const last = options.first + options.count
const faults: string[] = []
const times: number[] = []
for (let from = options.first; from < last; ) from = await runThread(from)
report()

/** Runs mutations in a thread until all are done or one hangs; gives the number of the next. */
function runThread(from: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const workerData = { root, files: [...files], seed: options.seed, from, to: last }
    const worker = new Worker(new URL('./fuzz/fuzz-thread.mjs', import.meta.url), { workerData })
    let current = { index: from, file: '', size: 0 }
    let watchdog: NodeJS.Timeout | undefined
    const watch = () => {
      clearTimeout(watchdog)
      watchdog = setTimeout(() => {
        faults.push(`${current.index} ${current.file} (${current.size} bytes) hangs for ${patience} ms`)
        void worker.terminate()
      }, patience)
    }
    worker.on('message', (sent) => {
      const message = messageSchema.parse(sent)
      current = message
      watch()
      if (message.type === 'ends') note(message)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(watchdog)
      resolve(current.index + 1)
    })
    watch()
  })
}

function note({ index, file, size, fault, ms = 0 }: z.output<typeof messageSchema>): void {
  times.push(ms)
  const where = `${index} ${file} (${size} bytes, ${Math.round(ms)} ms)`
  if (fault) faults.push(`${where}\n  ${fault}`)
  else if (ms > hang) faults.push(`${where} takes longer than ${hang} ms`)
  if (times.length % 1000 === 0) console.error(`${times.length} of ${options.count}, ${faults.length} faults`)
}

function report(): void {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0)
  for (const fault of faults) console.log(fault)
  console.log(
    `${times.length} mutations of ${files.length} articles, ${faults.length} faults; ms: median ${at(0.5)}, 99% ${at(0.99)}, most ${Math.round(sorted.at(-1) ?? 0)}`,
  )
  process.exitCode = faults.length > 0 ? 1 : 0
}
