import { fieldPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warning',
  description: 'A translation is as new as its source.',
  why: 'Readers of the translation follow steps that may be wrong by now.',
  mend: 'Bring it up to date, then renew `sourceSHA`.',
  check: (article, base) => {
    if (!base.isStale(article)) return []
    const found = base.sourceOf(article)
    const source = found?.file ?? 'the source'
    const isSum = /^[0-9a-f]{64}$/i.test(article.meta.sourceSHA ?? '')
    return [
      {
        ...fieldPlace(article, 'sourceSHA'),
        message: isSum
          ? `${source} has changed since this translation was made`
          : `"${article.meta.sourceSHA ?? ''}" does not say which state of ${source} this is a translation of`,
        fix: `bring the translation up to date, then set sourceSHA to ${found?.source.sha256 ?? 'the sha256 of the source'}`,
      },
    ]
  },
}
