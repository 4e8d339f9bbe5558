import { fieldPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  severity: 'warning',
  description: 'No two articles of a language say nearly the same.',
  why: 'Readers find two answers and do not know which holds; one of them is forgotten at the next change.',
  mend: 'Merge them: keep the one that links point to, and deprecate the other with `replacedBy`.',
  check: (article, base) =>
    base.nearDuplicates(article).map(({ article: other, share }) => ({
      ...fieldPlace(article, 'title'),
      message: `about ${Math.round(share * 100)} % of this article is also in ${other.file}`,
      fix: `merge them, and deprecate one with \`replacedBy\`${other.meta.id === null ? '' : `; the other is ${other.meta.id}`}`,
    })),
}
