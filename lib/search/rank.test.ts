import { expect, test } from 'vitest'
import { documentImpacts, meanLengths, rarity } from './bm25.ts'
import type { QueryConcept } from './concept.ts'
import { EverydayWords } from './everyday.ts'
import type { DocumentTerms } from './fields.ts'
import { ImpactIndex } from './impact-index.ts'
import { PostingsBuilder } from './postings-builder.ts'
import { createScorer, createWorth, type RankedIndex } from './rank.ts'

const index = (documents: readonly Record<string, number>[], everyday = new Map<string, number>()) => {
  const builder = new PostingsBuilder()
  for (const [number, impacts] of documents.entries()) builder.add(number, new Map(Object.entries(impacts)))
  return { documents, postings: new ImpactIndex(builder.finish()), everyday }
}
const scoreDocuments = (ranked: RankedIndex, concepts: readonly QueryConcept[]) =>
  createScorer(ranked)(concepts)
const typed = (...terms: string[]) => terms.map((term) => ({ term, weight: 1 }))
const lamps = index([
  { wick: 0.5, oil: 0.5 },
  { wick: 0.9 },
  { oil: 0.9, glass: 0.2 },
  { tallow: 0.9 },
  ...Array.from({ length: 16 }, () => ({ lamp: 0.3 })),
])

test('the score of a document is the sum over its terms of rarity times impact', () => {
  const scores = scoreDocuments(lamps, [
    { terms: typed('wick'), alternatives: [] },
    { terms: typed('oil'), alternatives: [] },
  ])
  const worth = createWorth(lamps)
  expect(scores[0]).toBeCloseTo(0.5 * worth('wick') + 0.5 * worth('oil'), 1)
  expect(scores[1]).toBeCloseTo(0.9 * worth('wick'), 1)
  expect(scores[3]).toBe(0)
})

test('a concept counts as the best of what was typed and its alternatives, never as their sum', () => {
  const scores = scoreDocuments(lamps, [
    { terms: typed('wick'), alternatives: [{ terms: ['oil'], weight: 0.6 }] },
  ])
  const alone = scoreDocuments(lamps, [{ terms: typed('wick'), alternatives: [] }])
  expect(scores[0]).toBe(alone[0])
  expect(scores[2]).toBeGreaterThan(0)
  expect(scores[2]).toBeLessThan(scores[1] ?? 0)
})

test('a phrase as an alternative needs all of its words', () => {
  const scores = scoreDocuments(lamps, [
    { terms: typed('tallow'), alternatives: [{ terms: ['oil', 'glass'], weight: 0.6 }] },
  ])
  expect(scores[0]).toBe(0)
  expect(scores[2]).toBeGreaterThan(0)
})

test('a phrase gives what its words and their alternatives give, or its own alternatives if those give more', () => {
  const wick = { terms: typed('wick'), alternatives: [{ terms: ['tallow'], weight: 0.6 }] }
  const oil = { terms: typed('oil'), alternatives: [] }
  const apart = [...scoreDocuments(lamps, [wick, oil])]
  const phrase = { terms: typed('wick', 'oil'), parts: [wick, oil] }
  expect([...scoreDocuments(lamps, [{ ...phrase, alternatives: [] }])]).toEqual(apart)
  const glass = { terms: ['glass'], weight: 1 }
  const [both, , more, alternative] = scoreDocuments(lamps, [{ ...phrase, alternatives: [glass] }])
  expect([both, alternative]).toEqual([apart[0], apart[3]])
  expect(more).toBeCloseTo(Math.max(0.9 * createWorth(lamps)('oil'), 0.2 * createWorth(lamps)('glass')), 1)
})

test('an alternative is worth at most what was typed, however rare it is', () => {
  const [, , , alternative] = scoreDocuments(lamps, [
    { terms: typed('wick'), alternatives: [{ terms: ['tallow'], weight: 1 }] },
  ])
  expect(alternative).toBeLessThanOrEqual(createWorth(lamps)('wick'))
})

test('a word that many documents have needs no alternatives', () => {
  const scores = scoreDocuments(lamps, [
    { terms: typed('lamp'), alternatives: [{ terms: ['tallow'], weight: 1 }] },
  ])
  expect(scores[3]).toBe(0)
})

test('scoring leaves nothing behind: the same query scores the same again', () => {
  const wick = { terms: typed('wick'), alternatives: [{ terms: ['tallow'], weight: 0.6 }] }
  const concepts = [
    { terms: typed('wick', 'oil'), alternatives: [{ terms: ['glass', 'oil'], weight: 0.6 }], parts: [wick] },
  ]
  const score = createScorer(lamps)
  const first = [...score(concepts)]
  expect([...score(concepts)]).toEqual(first)
})

test('rare terms tell more than common ones, and no term tells less than nothing', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100))
  expect(rarity(100, 100)).toBeGreaterThan(0)
})

test('slots keep impacts, finer where they are small', () => {
  for (const impact of [0.02, 0.1, 0.5, 1]) {
    const postings = index([{ wick: impact }]).postings.postings('wick')
    expect(postings.map(({ ids }) => ids)).toEqual([[0]])
    expect(Math.abs((postings[0]?.impact ?? 0) - impact)).toBeLessThan(0.02)
  }
})

const fieldsOf = (counts: Partial<Record<'title' | 'body', Record<string, number>>>): DocumentTerms => {
  const field = (terms: Record<string, number> = {}) => ({
    counts: new Map(Object.entries(terms)),
    length: Object.values(terms).reduce((sum, count) => sum + count, 0),
  })
  const none = field()
  const fields = {
    title: field(counts.title),
    symptoms: none,
    headings: none,
    names: none,
    body: field(counts.body),
    code: none,
    screenshots: none,
  }
  return { fields, head: field(counts.title), pairs: field() }
}

test.each([
  ['the title counts more than the text', { title: { wick: 1 } }, { body: { wick: 1 } }],
  ['twice counts more than once', { body: { wick: 2, oil: 8 } }, { body: { wick: 1, oil: 9 } }],
  ['a short text counts more than a long one', { body: { wick: 1, oil: 4 } }, { body: { wick: 1, oil: 40 } }],
])('%s', (_, more, less) => {
  const documents = [fieldsOf(more), fieldsOf(less)]
  const [first, second] = documents.map((each) => documentImpacts(each, meanLengths(documents)))
  expect(first?.get('wick')).toBeGreaterThan(second?.get('wick') ?? 1)
})

test('impacts are over 0 to 1', () => {
  const document = fieldsOf({ title: { wick: 900 }, body: { wick: 900 } })
  const impacts = documentImpacts(document, meanLengths([document]))
  expect(impacts.get('wick')).toBeGreaterThan(0.9)
  expect(impacts.get('wick')).toBeLessThanOrEqual(1)
})

test('everyday words count less, words of the field do not', () => {
  const words = new EverydayWords([
    ['evening', 9000],
    ['wick', 10],
    ['and', 90_000],
  ])
  words.add(fieldsOf({ body: { even: 1, wick: 50 } }))
  const factors = words.factors()
  expect(factors.get('even')).toBeLessThan(0.6)
  expect(factors.has('wick')).toBe(false)
})

test('what is packed in several steps is one table, documents in order', () => {
  const builder = new PostingsBuilder(2)
  for (let number = 0; number < 5; number += 1)
    builder.add(
      number,
      new Map([
        [number % 2 === 0 ? 'wick' : 'oil', 1],
        [`lamp-${number}`, 0.5],
      ]),
    )
  const table = builder.finish()
  expect([...table.terms()]).toEqual(['lamp-0', 'lamp-1', 'lamp-2', 'lamp-3', 'lamp-4', 'oil', 'wick'])
  expect(new ImpactIndex(table).postings('wick')).toEqual([{ impact: 1, ids: [0, 2, 4] }])
  expect(new ImpactIndex(table).frequency('oil')).toBe(2)
})
