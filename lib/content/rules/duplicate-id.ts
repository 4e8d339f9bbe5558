import { fieldPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  description: 'An id belongs to one article; only its translations share it.',
  why: 'A link with this id can lead to one article only.',
  mend: 'Give the newer article an id of its own.',
  check: (article, base) => {
    const id = article.meta.id?.toUpperCase()
    // A name such as install-guide is told as no id; that others have it too says nothing more.
    if (!id || !/\d/.test(id)) return []
    const pair = base.pairs.get(article.path)
    const others = (base.byId.get(id) ?? []).filter(
      (other) => base.pairs.get(other.path) !== pair && other.locale === article.locale,
    )
    if (others.length === 0) return []
    return [
      {
        ...fieldPlace(article, 'id'),
        message: `id ${article.meta.id} is also the id of ${others.map((other) => other.file).join(', ')}`,
        fix: 'give the newer article an id of its own, and keep the old one on the article that links point to',
      },
    ]
  },
}
