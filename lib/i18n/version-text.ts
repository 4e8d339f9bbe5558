import type { Translate } from './translator.ts'

const ranges = { '>=': 'from', '<=': 'until', '>': 'after', '<': 'before' } as const

/** A canonical version expression as readers write it: `>=4.3` → `4.3 and later`, `4.3 及以上`. */
function versionText(expression: string, t: Translate): string {
  for (const [operator, range] of Object.entries(ranges)) {
    if (expression.startsWith(operator))
      return t(`versionRange.${range}`, { version: expression.slice(operator.length) })
  }
  return expression
}

/** All expressions of an article, in one line. */
export function versionsText(expressions: readonly string[], t: Translate): string {
  return expressions.map((expression) => versionText(expression, t)).join(t('site.listComma'))
}
