import type { FieldValue } from '../frontmatter.ts'
import { dateOf } from '../normalise-frontmatter.ts'
import type { ParsedArticle } from '../parse.ts'
import { termKey } from '../taxonomy.ts'
import { fieldPlace, fieldTexts, type PlacedText } from './place.ts'
import type { Rule } from './rule.ts'

const fix = 'write year, month and day: 2026-03-14'

export const illFormedDate: Rule = {
  id: 'ill-formed-date',
  severity: 'warning',
  description: 'Dates are written as 2026-03-14, also that of `verified`.',
  why: 'Any other date is not understood; the page shows the day of the last commit, or none.',
  mend: 'Year, month and day, with two digits each: `2026-03-14`.',
  check: (article) => [
    ...fieldTexts(article, 'updated')
      .filter(({ text }) => article.meta.updated === null && dateOf(text) === null)
      .map(({ text, line, column }) => ({
        line,
        column,
        message: `"${text}" is no date; the day of the last commit stands for it`,
        fix,
      })),
    ...verifiedWithoutDate(article),
  ],
}

function verifiedWithoutDate(article: ParsedArticle) {
  const value = article.fields.get('verified')?.value
  if (!value || value.type === 'empty' || article.meta.verified !== null) return []
  const date = dateIn(value)
  return [
    {
      ...(date ? { line: date.line, column: date.column } : fieldPlace(article, 'verified')),
      message: `${date ? `"${date.text}" is no date` : '"verified" has no date'}, so the page does not show when the article was verified`,
      fix: `${fix}, or { date: 2026-03-14, version: 4.2.3, by: QA }`,
    },
  ]
}

function dateIn(value: FieldValue): PlacedText | null {
  if (value.type === 'text') return value
  if (value.type !== 'map') return null
  return (
    value.entries
      .map((entry) => (termKey(entry.key) === 'date' ? dateIn(entry.value) : null))
      .find(Boolean) ?? null
  )
}
