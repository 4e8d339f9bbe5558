import { expect, test } from 'vitest'
import { loadTaxonomy } from '../load-taxonomy.ts'
import { unknownLanguages } from './unknown-languages.ts'

const { taxonomy } = loadTaxonomy('/no such folder')

test('a folder of another language is found beside one of a language that is known', () => {
  const files = [
    'docs/en/a.md',
    'docs/de/a.md',
    'docs/de/b/c.md',
    'docs/pt-BR/a.md',
    'docs/en-US/a.md',
    'docs/qq/a.md',
  ]
  expect(unknownLanguages(files, taxonomy)).toEqual([
    { folder: 'docs/de', language: 'German', files: 2 },
    { folder: 'docs/pt-BR', language: 'Portuguese', files: 1 },
  ])
})

test('a folder whose name could be a language says nothing by itself', () => {
  expect(unknownLanguages(['docs/it/a.md', 'docs/os/b.md', 'id/c.md'], taxonomy)).toEqual([])
})
