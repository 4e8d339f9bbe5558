import { visit } from 'unist-util-visit'
import { bodyPlace } from './place.ts'
import type { Problem, Rule } from './rule.ts'

export const wideTableRow: Rule = {
  id: 'wide-table-row',
  severity: 'warning',
  description: 'No row of a table has more cells than its header.',
  check: (article) => {
    const problems: Problem[] = []
    visit(article.body.tree, 'table', ({ children: [header, ...rows] }) => {
      const width = header?.children.length ?? 0
      for (const row of rows) {
        const extra = row.children[width]
        if (!extra?.position) continue
        problems.push({
          ...bodyPlace(article, extra.position.start),
          message: `this row has ${row.children.length} cells and the header ${width}`,
          fix: 'write \\| for a | that belongs to the text, also inside backticks',
        })
      }
    })
    return problems
  },
}
