import { walk } from '../walk.ts'
import { bodyPlace } from './place.ts'
import type { Problem, TextRule } from './rule.ts'

export const wideTableRow: TextRule = {
  id: 'wide-table-row',
  severity: 'warning',
  description: 'No row of a table has more cells than its header.',
  why: 'The cells that have no column are not seen.',
  mend: 'Write `\\|` for a `|` that belongs to the text.',
  check: ({ article, tree }) => {
    const problems: Problem[] = []
    walk(tree, (node) => {
      if (node.type !== 'table') return
      const [header, ...rows] = node.children
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
