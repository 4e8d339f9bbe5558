import type { KnowledgeBase } from '../knowledge-base.ts'
import { realId } from '../real-id.ts'
import { fieldPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const translationId: Rule = {
  id: 'translation-id',
  severity: 'warning',
  description: 'Files with the same path in two languages have one id.',
  why: "Each is offered as the other's translation, yet a link with one of the ids leads to one language.",
  mend: 'Give both the id that links use, or rename one of the files.',
  check: (article, base) => {
    const others = base.translationsOf(article)
    const [first = article] = [article, ...others].sort(
      (a, b) => orderOf(a.locale, base) - orderOf(b.locale, base),
    )
    const [own, wanted] = [article, first].map(({ meta }) => realId(meta.id)?.toUpperCase())
    if (own === undefined || wanted === undefined || own === wanted) return []
    return [
      {
        ...fieldPlace(article, 'id'),
        message: `by its path this is a translation of ${first.file}, whose id is ${first.meta.id} and not ${article.meta.id}`,
        fix: 'give both the id that links use, with the other one in aliases; if they are different articles, rename one of the files',
      },
    ]
  },
}

function orderOf(locale: string, { taxonomy }: KnowledgeBase): number {
  return taxonomy.locales.findIndex(({ id }) => id === locale)
}
