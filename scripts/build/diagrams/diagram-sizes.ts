import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import {
  type DiagramSize,
  diagramSource,
  isDiagram,
  readTree,
} from '../../../lib/content/compile/compiled-source.ts'
import { walk } from '../../../lib/content/walk.ts'
import { cairnDir, projectRoot } from '../project.ts'
import { writeIfChanged } from '../write-if-changed.ts'

/** Sizes of the diagrams of articles by their source, by the article's path. What mermaid does not understand has none. */
export type DiagramSizes = ReadonlyMap<string, Readonly<Record<string, DiagramSize>>>

const size = z.object({ width: z.number().positive(), height: z.number().positive() }).nullable()
const keptSizes = z.record(z.string(), size)

/**
 * Measures the diagrams of articles, given as the texts of their trees by path, so that pages can keep their room
 * free until a browser draws them. What was measured before is kept in `.cairn/`; with `keptOnly` nothing else is told.
 */
export async function diagramSizes(
  trees: ReadonlyMap<string, string>,
  keptOnly: boolean,
): Promise<DiagramSizes> {
  const file = path.join(cairnDir, 'diagram-sizes.json')
  const known = readKept(file)
  const sources = new Map([...trees].map(([name, treeText]) => [name, diagramsOf(treeText)]))
  const wanted = [...new Set([...sources.values()].flat())]
  const unknown = keptOnly ? [] : wanted.filter((source) => known[keyOf(source)] === undefined)
  const measured = unknown.length > 0 ? await measure(unknown) : []
  for (const [index, source] of unknown.entries()) known[keyOf(source)] = measured[index] ?? null
  if (!keptOnly) {
    const used = wanted.map((source) => [keyOf(source), known[keyOf(source)] ?? null])
    writeIfChanged(file, JSON.stringify(Object.fromEntries(used)))
  }
  return new Map([...sources].map(([name, drawn]) => [name, sizesAmong(drawn, known)]))
}

/** Sources of the diagrams of a body, by the text of its tree. */
function diagramsOf(treeText: string): string[] {
  const sources: string[] = []
  walk(readTree(treeText), (node) => {
    if (node.type === 'code' && isDiagram(node.lang)) sources.push(diagramSource(node.value))
  })
  return sources
}

function sizesAmong(
  sources: readonly string[],
  known: Readonly<Record<string, DiagramSize | null>>,
): Record<string, DiagramSize> {
  const sizes = sources.flatMap((source): [string, DiagramSize][] => {
    const measured = known[keyOf(source)]
    return measured ? [[source, measured]] : []
  })
  return Object.fromEntries(sizes)
}

/** In a process of its own, which fails with what it wrote to stderr. */
async function measure(sources: readonly string[]): Promise<(DiagramSize | null)[]> {
  const program = path.join(projectRoot, 'scripts/build/diagrams/measure.ts')
  const running = promisify(execFile)(process.execPath, ['--import', 'tsx', program], {
    cwd: projectRoot,
    maxBuffer: 64 * 1024 * 1024,
  })
  running.child.stdin?.end(JSON.stringify(sources))
  const { stdout } = await running
  return z.array(size).parse(JSON.parse(stdout))
}

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('mermaid/package.json'))

function keyOf(source: string): string {
  return createHash('sha256').update(`${version}\n${source}`).digest('hex').slice(0, 16)
}

function readKept(file: string): Record<string, DiagramSize | null> {
  return existsSync(file) ? keptSizes.parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
}
