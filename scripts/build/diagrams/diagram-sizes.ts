import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import {
  type DiagramRoom,
  type DiagramSize,
  diagramSource,
  isDiagram,
  readTree,
} from '../../../lib/content/compile/compiled-source.ts'
import { walk } from '../../../lib/content/walk.ts'
import { cairnDir } from '../project.ts'
import { writeIfChanged } from '../write-if-changed.ts'
import { diagramSize, measureDiagrams } from './measure-diagrams.ts'

/** Sizes of the diagrams of articles by their source, by the article's path. What mermaid does not understand has none. */
export type DiagramSizes = ReadonlyMap<string, Readonly<Record<string, DiagramRoom>>>

const keptSizes = z.record(z.string(), diagramSize)

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
  const measured: ReadonlyMap<string, DiagramRoom | null> =
    unknown.length > 0 ? await measureDiagrams(unknown) : new Map()
  const endless = new Set([...measured].flatMap(([source, room]) => (room === 'endless' ? [source] : [])))
  // What came to no end is tried again by the next build, on a machine that may have more time.
  for (const [source, room] of measured) if (room !== 'endless') known[keyOf(source)] = room
  if (!keptOnly) {
    tellUnmeasured(sources, known, endless)
    const used = wanted.map(keyOf).flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]]]))
    writeIfChanged(file, JSON.stringify(Object.fromEntries(used)))
  }
  return new Map([...sources].map(([name, drawn]) => [name, roomsAmong(drawn, known, endless)]))
}

/** Sources of the diagrams of a body, by the text of its tree. */
function diagramsOf(treeText: string): string[] {
  const sources: string[] = []
  walk(readTree(treeText), (node) => {
    if (node.type === 'code' && isDiagram(node.lang)) sources.push(diagramSource(node.value))
  })
  return sources
}

function roomsAmong(
  sources: readonly string[],
  known: Readonly<Record<string, DiagramSize | null>>,
  endless: ReadonlySet<string>,
): Record<string, DiagramRoom> {
  const rooms = sources.flatMap((source): [string, DiagramRoom][] => {
    const room = endless.has(source) ? 'endless' : known[keyOf(source)]
    return room ? [[source, room]] : []
  })
  return Object.fromEntries(rooms)
}

function tellUnmeasured(
  sources: ReadonlyMap<string, readonly string[]>,
  known: Readonly<Record<string, DiagramSize | null>>,
  endless: ReadonlySet<string>,
): void {
  for (const [name, drawn] of sources) {
    if (drawn.some((source) => endless.has(source)))
      console.error(
        `${name} has a diagram too large to be drawn: readers get its text (make it smaller, or several)`,
      )
    else if (drawn.some((source) => known[keyOf(source)] === undefined))
      console.error(`${name} has a diagram that could not be measured: a browser may fail to draw it as well`)
  }
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
