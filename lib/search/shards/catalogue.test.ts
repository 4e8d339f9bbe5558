import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventedDocument } from '../invented-document.ts'
import type { SearchDocument } from '../types.ts'
import { readCatalogue, writeCatalogue } from './catalogue.ts'
import { ShardStore } from './shard-store.ts'

function document(path: string, title: string) {
  return inventedDocument({ path: `en/${path}`, slug: 'x', pair: path, title })
}

function pathsOf(documents: readonly SearchDocument[]): string[] {
  return readCatalogue(writeCatalogue(documents), new ShardStore(), 'en').map(({ path }) => path)
}

test('paths come back as they were, named after their title or not', () => {
  const documents = [
    document('house/Lamp_stays_dark', 'Lamp stays dark'),
    document('house/lamp-stays-dark', 'Lamp stays dark'),
    document('Lamp', 'Lamp'),
    document('house/_', 'Something else'),
    document('house/-', '-'),
    document('other', ''),
  ]
  expect(pathsOf(documents)).toEqual(documents.map(({ path }) => path))
})

test('whatever titles and paths are, paths come back', () => {
  const path = fc.array(fc.constantFrom('a', 'B', '_', '-', '/', '灯', 'x y'), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(fc.tuple(path, fc.string())), (pairs) => {
      const documents = pairs.map(([parts, title]) => document(parts.join(''), title))
      expect(pathsOf(documents)).toEqual(documents.map((each) => each.path))
    }),
  )
})
