import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readFrontmatter } from '../frontmatter.ts'
import type { Taxonomy } from '../taxonomy.ts'
import { draftMap } from './draft-map.ts'
import { fieldMapSchema } from './field-map.ts'

const taxonomy: Taxonomy = {
  locales: [{ id: 'en', label: { en: 'English' }, aliases: [] }],
  audiences: [],
  kinds: [{ id: 'how-to', label: { en: 'How-to' }, aliases: ['guide'], requires: [] }],
  products: [{ id: 'lamp', label: { en: 'Desk Lamp' }, aliases: [] }],
  components: [],
  environment: [],
  sections: [],
}

const files = [
  '---\ntitle: A\nart: guide\napp: Desk Lamp\nlast-touched: 2026-01-02\nowner: "a: b # c"\nkind: Repair\n---\n',
  '---\ntitle: B\nart: How-to\napp: Desk Lmap\nweight: 3\n---\n',
].map((text) => readFrontmatter(text).fields)

test('a draft says what each field seems to be, how often it occurs, and gives examples', () => {
  const draft = draftMap(files, taxonomy)
  expect(draft).toContain('  # "title": title  is understood; in 2 of 2 files: A | B')
  expect(draft).toContain('  "art": kind  # values are kinds; in 2 of 2 files: guide | How-to')
  expect(draft).toContain('  "owner": keep  # no field of an article; in 1 of 2 files: a: b # c')
  expect(draft).toContain(
    '    "Repair": "Repair"  # 1 time; not in taxonomy.yaml: add it there, or name another',
  )
})

test('a draft can be used as it stands', () => {
  const map = fieldMapSchema.parse(parse(draftMap(files, taxonomy)))
  expect(map.fields).toMatchObject({ art: 'kind', owner: 'keep', weight: 'keep' })
})
