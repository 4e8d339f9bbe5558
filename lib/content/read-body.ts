import type { Root } from 'mdast'
import { type BodyFormat, type ParsedBody, parseBody } from './markdown/parse-body.ts'

/** Nodes within nodes. A list in a list is two; no author needs more than some tens. */
const maxDepth = 100

/**
 * Reads a body, and never throws: text nested so deeply that the programs behind the parser would
 * run out of stack is given as one block of code, so that it is shown, searched and reported.
 */
export function readBody(body: string, format: BodyFormat): ParsedBody & { readonly isTooDeep: boolean } {
  try {
    const parsed = parseBody(body, { format })
    if (!isDeep(parsed.tree)) return { ...parsed, isTooDeep: false }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  const tree: Root = { type: 'root', children: [{ type: 'code', lang: 'text', value: body }] }
  return {
    tree,
    headings: [],
    problem: null,
    violations: [],
    sourceProblems: [],
    degraded: true,
    isTooDeep: true,
  }
}

function isDeep(tree: Root): boolean {
  let level: readonly (Root | Root['children'][number])[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}
