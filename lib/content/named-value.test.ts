import { expect, test } from 'vitest'
import { sortFields } from './field-names.ts'
import { readFrontmatter } from './frontmatter.ts'
import { loadTaxonomy } from './load-taxonomy.ts'
import { normaliseFrontmatter } from './normalise-frontmatter.ts'
import { article, report } from './rules/rule-test.ts'

test('maps that hold a name alone are that name, for articles and for the check', async () => {
  const block = '---\nproducts:\n  - id: kubernetes\ntags:\n  - tag: dim\n  - { tag: hub, since: 2 }\n---\n'
  const { known } = sortFields(readFrontmatter(block).fields)
  const { products, keywords } = normaliseFrontmatter(known, loadTaxonomy('/no such folder').taxonomy)
  expect(products).toEqual(['kubernetes'])
  expect(keywords).toEqual(['dim', 'tag: hub', 'since: 2'])
  expect(await report('unknown-product', { 'en/a.md': article({ products: '[{ id: candle }]' }) })).toContain(
    '"candle" is no known product',
  )
})
