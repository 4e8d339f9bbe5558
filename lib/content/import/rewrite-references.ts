/** A reference that must be written differently. */
export interface Rewrite {
  /** 1-based line and column of the node in the body. */
  readonly line: number
  readonly column: number
  readonly from: string
  readonly to: string
}

/**
 * Writes references anew, each where it stands: only the address between its brackets or quotes
 * changes. Gives the body, and the references that were not found as they are spelled.
 */
export function rewriteReferences(
  body: string,
  rewrites: readonly Rewrite[],
): { readonly body: string; readonly failed: readonly Rewrite[] } {
  const lines = body.split('\n')
  const failed: Rewrite[] = []
  const lastFirst = [...rewrites].sort((a, b) => b.line - a.line || b.column - a.column)
  for (const rewrite of lastFirst) {
    const found = findAddress(lines, rewrite)
    if (!found) failed.push(rewrite)
    else {
      const { line, at, length } = found
      const text = lines[line] ?? ''
      lines[line] = text.slice(0, at) + rewrite.to + text.slice(at + length)
    }
  }
  return { body: lines.join('\n'), failed: failed.reverse() }
}

/** How far below its start a node may have its address: link texts and HTML tags have line breaks. */
const maxLines = 20
/** Directives are parsed with fewer colons than they are written with. */
const columnSlack = 8

function findAddress(lines: readonly string[], { line, column, from }: Rewrite) {
  for (let index = line - 1; index < Math.min(line - 1 + maxLines, lines.length); index += 1) {
    const text = lines[index] ?? ''
    const start = index === line - 1 ? Math.max(0, column - 1 - columnSlack) : 0
    for (const spelling of spellings(from)) {
      for (let at = text.indexOf(spelling, start); at >= 0; at = text.indexOf(spelling, at + 1)) {
        const isWhole =
          /[(<"'\s=:]/.test(text[at - 1] ?? ' ') && /[)>"'\s]/.test(text[at + spelling.length] ?? ' ')
        if (isWhole) return { line: index, at, length: spelling.length }
      }
    }
  }
  return null
}

/** The parser gives addresses without escapes and entities. */
function spellings(address: string): string[] {
  return [
    ...new Set([
      address,
      address.replaceAll('&', '&amp;'),
      address.replace(/[()_*[\]]/g, '\\$&'),
      address.replace(/[()]/g, '\\$&'),
    ]),
  ]
}
