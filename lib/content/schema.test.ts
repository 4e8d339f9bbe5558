import { expect, test } from 'vitest'
import { loadTaxonomy } from './load-taxonomy.ts'
import { normaliseFrontmatter } from './normalise-frontmatter.ts'
import { articleMetaSchema } from './schema.ts'

const { taxonomy } = loadTaxonomy('/no such folder')
const empty = { ...normaliseFrontmatter(new Map(), taxonomy), title: 'T' }

test('takes what the normaliser makes of no fields at all', () => {
  expect(articleMetaSchema.parse(empty)).toEqual(empty)
})

test.each([
  ['an unknown field', { colour: 'red' }],
  ['an empty title', { title: ' ' }],
  ['a state outside the list', { state: 'finished' }],
  ['a date that is none', { updated: '2025-02-30' }],
  ['a number for a version', { versions: [4.1] }],
])('refuses %s', (_, over) => {
  expect(articleMetaSchema.safeParse({ ...empty, ...over }).success).toBe(false)
})
