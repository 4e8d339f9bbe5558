import { textsOf } from '../environment.ts'
import { withheldBy } from '../withheld.ts'
import type { Rule } from './rule.ts'

export const withheld: Rule = {
  id: 'withheld',
  severity: 'warning',
  description: 'Who may read an article is said by `audience`.',
  why: 'What another program kept from its readers is in no public build, which its editor may not expect.',
  mend: 'Write `audience: internal` to keep it so, or `audience: public`.',
  check: (article) => {
    const field = withheldBy(article.fields)
    if (!field) return []
    const value = textsOf(field.value).join(', ')
    return [
      {
        line: field.line,
        column: field.column,
        message: `"${field.key}: ${value}" keeps the article from readers, so it is internal and in no public build`,
        fix: 'write audience: internal to keep it so, or audience: public to let everyone read it',
      },
    ]
  },
}
