import type { Root } from 'mdast'
import { walk } from '../walk.ts'

/**
 * Widens a table to its longest row. GFM drops the cells of a row beyond the header's, which is
 * where text after an unescaped `|` in code would vanish.
 */
export function widenTables(tree: Root): void {
  walk(tree, (table) => {
    if (table.type !== 'table') return
    const width = Math.max(...table.children.map((row) => row.children.length))
    const align = table.align ?? []
    table.align = Array.from({ length: width }, (_, column) => align[column] ?? null)
  })
}
