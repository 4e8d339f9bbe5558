import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordList } from '../words.ts'
import { createCorrector } from './correct.ts'

const frequent =
  `application architecture attachment authentication authorization availability balancer bandwidth
bootstrap certificate checkpoint cluster component condition configuration connection connectivity container
controller credential dashboard deployment deprecated directory dispatcher environment exception experiment
federation filesystem firewall framework gateway generation hypervisor identity inference infrastructure ingress
installation integration interface inventory kubernetes launcher lifecycle listener manifest measurement membership
migration monitoring namespace networking notification observability operator orchestration partition passthrough
permission persistence pipeline placement platform pressure privilege processor provisioner quarantine reconciler
recovery registry replication repository resource restriction retention rollback scheduler serverless snapshot
specification storage subscription synchronization telemetry template termination threshold throughput toleration
topology transaction translation validation virtualization visibility volume vulnerability webhook workload`
    .split(/\s+/)
    .map((word, index) => ({ word, frequency: 20 + index }))
const words = [
  ...frequent,
  { word: 'time', frequency: 90 },
  { word: 'right', frequency: 90 },
  { word: 'clusters', frequency: 1 },
  { word: 'cluser', frequency: 1 },
  { word: 'utf8', frequency: 50 },
]
const corrector = createCorrector(WordList.of(new Map(words.map(({ word, frequency }) => [word, frequency]))))
const corrected = (word: string, frequency = 0) => corrector.correct(word, frequency)?.to ?? null

test.each([
  ['certifcate', 'certificate', 'a letter left out'],
  ['certificcate', 'certificate', 'a letter doubled'],
  ['cerfiticate', 'certificate', 'two edits in a long word'],
  ['kubernets', 'kubernetes', 'a letter left out near the end'],
  ['cluseter', 'cluster', 'one letter too many'],
  ['volmue', 'volume', 'a swap'],
  ['conection', 'connection', 'a double lost'],
  ['vamespace', 'namespace', 'the first letter of a long word'],
  ['tiem', 'time', 'a swap in a short word'],
  ['itme', 'time', 'a swap at the start of a short word'],
])('%s is corrected to %s (%s)', (word, expected) => {
  expect(corrected(word)).toBe(expected)
})

test.each([
  ['certificate', 'it is known'],
  ['tim', 'three letters are too few'],
  ['night', 'another first letter makes another short word'],
  ['zebra', 'nothing is near'],
  ['utf9', 'it has a digit'],
  ['kb260500625', 'it is an id'],
  ['', 'there is nothing'],
  ['证书', 'it is Chinese'],
  ['volme'.padEnd(60, 'e'), 'it is longer than words are'],
])('%j stays, since %s', (word) => {
  expect(corrected(word)).toBeNull()
})

test('a word that the index knows by its stem stays', () => {
  expect(corrected('connectons', 0)).toBe('connection')
  expect(corrected('connectons', 12)).toBeNull()
})

test('a rare word of the index is corrected into a far more frequent one', () => {
  expect(corrected('cluser', 1)).toBe('cluster')
})

test('a rare word is not corrected into another form of itself', () => {
  expect(corrected('clusters', 1)).toBe(null)
})

const letters = 'abcdefghijklmnopqrstuvwxyz'
const edit = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'replace', 'swap'),
  at: fc.nat(100),
  letter: fc.constantFrom(...letters),
})

function apply(word: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
  const i = at % (word.length - 1)
  if (kind === 'delete') return word.slice(0, i) + word.slice(i + 1)
  if (kind === 'insert') return word.slice(0, i) + letter + word.slice(i)
  if (kind === 'replace') return word.slice(0, i) + letter + word.slice(i + 1)
  return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
}

test('one edit of a frequent long word is undone in at least 97 of 100 cases', () => {
  const word = fc.constantFrom(...frequent.map((entry) => entry.word))
  const slips = fc
    .sample(fc.tuple(word, edit), { numRuns: 2000, seed: 4711 })
    .map(([from, slip]) => ({ from, typed: apply(from, slip) }))
    .filter(({ from, typed }) => from !== typed)
  const undone = slips.filter(({ from, typed }) => corrected(typed) === from)
  expect(undone.length / slips.length).toBeGreaterThanOrEqual(0.97)
})

test('whatever is typed, a correction is a word of the vocabulary within two edits', () => {
  const known = new Set(frequent.map((entry) => entry.word))
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.stringMatching(/^[a-z]{0,12}$/)),
      (typed) => {
        const correction = corrector.correct(typed, 0)
        if (correction)
          expect(known.has(correction.to) || ['time', 'right'].includes(correction.to)).toBe(true)
        expect(correction?.distance ?? 1).toBeLessThanOrEqual(2)
      },
    ),
  )
})
