import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { DiagramRoom, DiagramSize } from '../../../lib/content/compile/compiled-source.ts'
import { projectRoot } from '../project.ts'

/** The size of a diagram; null when its source is none. */
export const diagramSize = z
  .object({ width: z.number().positive(), height: z.number().positive() })
  .nullable()

/** Measured diagrams by their source; null is none that mermaid understands. */
type Measured = Map<string, DiagramRoom | null>

interface Measuring {
  /** Reads a JSON list of sources from stdin, and writes a line of JSON with the size of each as soon as it is known. */
  readonly program: string
  /** Milliseconds to wait for the size of one diagram. A large one takes a second. */
  readonly patience: number
}

const usual: Measuring = {
  program: path.join(projectRoot, 'scripts/build/diagrams/measure.ts'),
  patience: 30_000,
}

/** Each costs `patience`, and after so many something else than the diagrams is wrong. */
const mostStops = 3

/**
 * Measures diagrams in a process of its own. Three lines can ask mermaid for ten million boxes, which takes the
 * memory or the time of any machine: such a diagram has no size but that, and the next process goes on behind it.
 */
export async function measureDiagrams(sources: readonly string[], options = usual): Promise<Measured> {
  const measured: Measured = new Map()
  let left = sources
  for (let stops = 0; left.length > 0 && stops < mostStops; stops += 1) {
    const { sizes, trouble, isEndless } = await measureUntilStop(left, options)
    for (const [index, size] of sizes.entries()) measured.set(left[index] ?? '', size)
    if (sizes.length < left.length) console.error(`Measuring diagrams stopped: ${trouble}`)
    if (isEndless) measured.set(left[sizes.length] ?? '', 'endless')
    left = left.slice(sizes.length + 1)
  }
  return measured
}

/** The sizes of the first diagrams, and why there are no more. */
async function measureUntilStop(sources: readonly string[], { program, patience }: Measuring) {
  const child = spawn(process.execPath, ['--max-old-space-size=1024', '--import', 'tsx', program], {
    cwd: projectRoot,
  })
  const closed = once(child, 'close')
  child.stdin.on('error', () => {}) // it has ended before it read all; why is in what it wrote to stderr
  child.stdin.end(JSON.stringify(sources))
  let written = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written = (written + text).slice(-2000)
  })
  const stop = () => child.kill('SIGKILL')
  let timer = setTimeout(stop, patience)
  const sizes: (DiagramSize | null)[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    clearTimeout(timer)
    timer = setTimeout(stop, patience)
    sizes.push(diagramSize.parse(JSON.parse(line)))
  }
  clearTimeout(timer)
  const [, signal] = await closed
  const trouble = child.killed ? `nothing came within ${patience / 1000} seconds` : written.trim()
  // A program that ends by itself has another fault than a diagram that took all time or memory.
  return { sizes, trouble, isEndless: signal !== null }
}
