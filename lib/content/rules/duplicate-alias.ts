import { fieldPlace, fieldTexts } from './place.ts'
import type { Problem, Rule } from './rule.ts'

export const duplicateAlias: Rule = {
  id: 'duplicate-alias',
  severity: 'error',
  description: 'An alias leads to one article, and is no id of another.',
  why: 'An old link can lead to one article only.',
  mend: 'Leave the alias with the article that old links mean.',
  check: (article, base) =>
    article.meta.aliases.flatMap((alias): Problem[] => {
      const pair = base.pairs.get(article.path)
      const other = base.byAddress
        .get(alias.toUpperCase())
        ?.find((each) => base.pairs.get(each.path) !== pair)
      if (!other) return []
      const place = fieldTexts(article, 'aliases').find(({ text }) => text === alias)
      const { line, column } = place ?? fieldPlace(article, 'aliases')
      return [
        {
          line,
          column,
          message: `"${alias}" also leads to ${other.file}`,
          fix: 'leave it with the article that old links mean',
        },
      ]
    }),
}
