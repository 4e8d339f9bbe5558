import { expect, test } from 'vitest'
import { inventedDocument } from '../../lib/search/invented-document.ts'
import { perturb, wordPool } from './perturb.ts'

const document = inventedDocument({
  path: 'en/solutions/Lantern',
  slug: 'lantern',
  pair: 'solutions/Lantern',
  id: 'KB100000001',
  title: 'Lantern daemon refuses to start after midnight',
  sections: [
    { anchor: null, heading: 'Issue', meaning: null, prose: 'port 47012 stays closed '.repeat(40), code: [] },
  ],
})
const pool = wordPool([document])

test('gives the same copy on every run, and other copies for other numbers', () => {
  expect(perturb(document, 1, pool)).toEqual(perturb(document, 1, pool))
  expect(perturb(document, 1, pool)).not.toEqual(perturb(document, 2, pool))
})

test('keeps most words, draws numbers anew and has an identity of its own', () => {
  const copy = perturb(document, 3, pool)
  const words = (text: string) => text.split(/\s+/)
  const original = words(document.sections[0]?.prose ?? '')
  const kept = words(copy.sections[0]?.prose ?? '').filter((word, index) => word === original[index])
  expect(kept.length / original.length).toBeGreaterThan(0.5)
  expect(kept).not.toContain('47012')
  expect(new Set([copy.path, copy.pair, copy.id, document.path, document.pair, document.id]).size).toBe(6)
})
