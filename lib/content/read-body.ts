import type { Nodes, Root } from 'mdast'
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

function isDeep(node: Nodes, levels = maxDepth): boolean {
  if (!('children' in node)) return false
  return levels === 0 || node.children.some((child) => isDeep(child, levels - 1))
}
