import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { cairnDir, contentRoot, projectRoot } from '../scripts/build/project.ts'
import { mark, sampleTree, type Usage } from './build/process-tree.ts'
import { changeOneArticle, replicate } from './build/replicate.ts'

/**
 * `npm run bench:build -- [--content DIR] [--scale 1,2,5]`: what a build costs without a cache, with
 * nothing changed, and with one article changed. Works on a copy of the content; the caches of this
 * checkout are removed first. Linux only: it reads /proc.
 */
const program = new Command('bench:build')
  .option('--content <dir>', 'the content folder (default: $CAIRN_CONTENT, else ./content)')
  .option('--scale <factors>', 'how many times as many articles, such as 1,2,5', factors, [1])
  .parse()
const options: { content?: string; scale: number[] } = program.opts()

console.log('scale  build                  wall s   CPU s  peak MB  load before')
for (const factor of options.scale) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-bench-'))
  try {
    const content = path.join(folder, 'content')
    replicate(contentRoot(options.content), content, factor)
    rmSync(path.join(projectRoot, '.next'), { recursive: true, force: true })
    rmSync(cairnDir, { recursive: true, force: true })
    await measure(factor, 'cold', content)
    await measure(factor, 'warm', content)
    changeOneArticle(content)
    await measure(factor, 'one article changed', content)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(factor: number, name: string, content: string): Promise<void> {
  const [load = 0] = loadavg()
  const { wallSeconds, cpuSeconds, peakBytes } = await build(content)
  const cells = [
    wallSeconds.toFixed(1).padStart(8),
    cpuSeconds.toFixed(1).padStart(7),
    (peakBytes / 1024 ** 2).toFixed(0).padStart(8),
    load.toFixed(1).padStart(12),
  ]
  console.log(`${String(factor).padStart(4)}x  ${name.padEnd(20)} ${cells.join(' ')}`)
}

/** Builds in processes of its own. Throws when the build fails. */
async function build(content: string): Promise<Usage> {
  const run = `${process.pid}-${Date.now()}`
  const tree = sampleTree(run)
  const output: Buffer[] = []
  const child = spawn(process.execPath, ['scripts/setup/build.mjs'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CAIRN_CONTENT: content, [mark]: run },
  })
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  const usage = tree.stop()
  if (code !== 0) throw new Error(`the build ended with ${code}:\n${Buffer.concat(output)}`)
  return usage
}

function factors(text: string): number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.some((number) => !Number.isInteger(number) || number < 1))
    throw new InvalidArgumentError('write whole numbers, such as 1,2,5')
  return numbers
}
