/** Deeper than any frontmatter; ten times as deep the parser, which calls itself for each level, ends the program. */
const deepest = 1000

/** Whether YAML may be nested more deeply than it can be read. An upper bound: signs within quotes count as well. */
export function isTooDeep(lines: readonly string[]): boolean {
  let brackets = 0
  let most = 0
  let block = 0
  for (const line of lines) {
    for (const sign of line.match(/[[\]{}]/g) ?? []) {
      brackets = Math.max(0, brackets + (sign === '[' || sign === '{' ? 1 : -1))
      most = Math.max(most, brackets)
    }
    const indent = line.length - line.trimStart().length
    block = Math.max(block, indent + (line.match(/[-?:](?=\s|$)/g)?.length ?? 0))
  }
  return most + block > deepest
}
