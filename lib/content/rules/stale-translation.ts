import { fieldPlace } from './place.ts'
import type { Rule } from './rule.ts'

export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warning',
  description: 'A translation is as new as its source.',
  check: (article, base) =>
    base.isStale(article)
      ? [
          {
            ...fieldPlace(article, 'sourceSHA'),
            message: `${base.sourceOf(article)?.file ?? 'the source'} has changed since this translation was made`,
            fix: 'bring the translation up to date, then set sourceSHA to the sha256 of the source file',
          },
        ]
      : [],
}
