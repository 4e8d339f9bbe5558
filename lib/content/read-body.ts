import type { Nodes, Root } from 'mdast'
import { type BodyFormat, type ParsedBody, type ParseOptions, parseBody } from './markdown/parse-body.ts'

/** Nodes within nodes. A list in a list is two; no author needs more than some tens. */
const maxDepth = 100

/** How the problem of a body begins that the parser itself fails on: a fault of the program, and not of the author. */
export const parserFails = 'the parser fails on it'

type ReadBody = ParsedBody & { readonly isTooDeep: boolean }

/**
 * Reads a body, and never throws: text nested so deeply that the programs behind the parser would
 * run out of stack, and text that they fail on, is given as one block of code, so that it is shown, searched and reported.
 */
export function readBody(
  body: string,
  format: BodyFormat,
  options: Omit<ParseOptions, 'format'> = {},
): ReadBody {
  try {
    const parsed = parseBody(body, { ...options, format })
    return isDeep(parsed.tree) ? asCode(body, null) : { ...parsed, isTooDeep: false }
  } catch (error) {
    if (error instanceof RangeError) return asCode(body, null)
    // No text is known that does this; one article that does shall not stop the others.
    const message = `${parserFails}: ${error instanceof Error ? error.message : error}`
    return asCode(body, { line: 1, column: 1, message, fix: 'please report the fault, with the article' })
  }
}

/** A body with a problem; without one it is nested too deeply. */
function asCode(body: string, problem: ReadBody['problem']): ReadBody {
  const tree: Root = { type: 'root', children: [{ type: 'code', lang: 'text', value: body }] }
  const isTooDeep = problem === null
  return { tree, headings: [], problem, violations: [], sourceProblems: [], degraded: true, isTooDeep }
}

function isDeep(node: Nodes, levels = maxDepth): boolean {
  if (!('children' in node)) return false
  return levels === 0 || node.children.some((child) => isDeep(child, levels - 1))
}
