import { didYouMean } from '../nearest.ts'
import { findTerm, labelOf, nearestTerm } from '../taxonomy.ts'
import { fieldPlace, fieldTexts } from './place.ts'
import type { Rule } from './rule.ts'

export const unknownProduct: Rule = {
  id: 'unknown-product',
  severity: 'error',
  description: 'Products are those of the taxonomy, and an article names at least one.',
  why: 'Readers choose their product first; without one the article is in no list.',
  mend: 'Write ids of `taxonomy.yaml`; a new product is a line there.',
  check: (article, { taxonomy }) => {
    if (article.meta.products.length === 0) {
      const names = taxonomy.products.map((product) => product.id).join(', ')
      return [
        {
          ...fieldPlace(article, 'products'),
          message: 'the article names no product',
          fix: `add \`products:\` with some of ${names}`,
        },
      ]
    }
    return fieldTexts(article, 'products')
      .filter(({ text }) => !findTerm(taxonomy.products, text) && !isKnownList(text, taxonomy.products))
      .map(({ text, line, column }) => {
        const nearest = nearestTerm(taxonomy.products, text)
        return {
          line,
          column,
          message: `"${text}" is no known product`,
          fix: didYouMean(
            nearest ? `${nearest.id} (${labelOf(nearest, 'en')})` : null,
            'use a product of taxonomy.yaml, or add it there',
          ),
        }
      })
  },
}

function isKnownList(text: string, products: Parameters<typeof findTerm>[0]): boolean {
  const names = text.split(/[,，、;；]/).map((name) => name.trim())
  return names.length > 1 && names.every((name) => findTerm(products, name) !== undefined)
}
