import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Widens a table to its longest row. GFM drops the cells of a row beyond the header's, which is
 * where text after an unescaped `|` in code would vanish.
 */
export function widenTables(tree: Root): void {
  visit(tree, 'table', (table) => {
    const width = Math.max(...table.children.map((row) => row.children.length))
    const align = table.align ?? []
    table.align = Array.from({ length: width }, (_, column) => align[column] ?? null)
  })
}
