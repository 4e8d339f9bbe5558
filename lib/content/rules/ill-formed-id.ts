import { fieldTexts } from './place.ts'
import type { Rule } from './rule.ts'

const wellFormed = /^[A-Za-z]{2,}[A-Za-z0-9]*\d[A-Za-z0-9-]*$/

export const illFormedId: Rule = {
  id: 'ill-formed-id',
  severity: 'error',
  description: 'An id is letters followed by digits, such as KB250110001.',
  why: 'Ids are read out on the telephone and typed into search.',
  mend: 'Letters, then digits. `--fix` replaces `TBD`.',
  check: (article) =>
    fieldTexts(article, 'id')
      .filter(({ text }) => !wellFormed.test(text))
      .map(({ text, line, column }) => ({
        line,
        column,
        message: `"${text}" is no id`,
        fix: 'write letters followed by digits, such as KB250110001; for TBD, `kb check --fix` writes the next free one',
      })),
}
