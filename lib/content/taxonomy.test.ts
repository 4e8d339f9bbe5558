import { expect, test } from 'vitest'
import { findTerm, labelOf, nearestTerm, taxonomySchema } from './taxonomy.ts'

const { kinds } = taxonomySchema.parse({
  locales: [{ id: 'en', label: { en: 'English' } }],
  kinds: [
    { id: 'known-issue', label: { en: 'Known issue', zh: '已知问题' }, aliases: ['bug'] },
    { id: 'how-to', label: { en: 'How-to' } },
  ],
})

test.each(['KnownIssue', 'Known Issue', 'known_issue', 'ＫＮＯＷＮ－ＩＳＳＵＥ', '已知问题', 'Bug'])(
  'finds the kind %j',
  (name) => {
    expect(findTerm(kinds, name)?.id).toBe('known-issue')
  },
)

test.each([
  ['Known Isue', 'known-issue'],
  ['hwoto', 'how-to'],
  ['something else', undefined], // too far to be meant
])('suggests the nearest kind for %j', (name, id) => {
  expect(nearestTerm(kinds, name)?.id).toBe(id)
})

test('falls back to another language for a label', () => {
  const [issue, howTo] = kinds
  expect(issue && labelOf(issue, 'zh')).toBe('已知问题')
  expect(howTo && labelOf(howTo, 'zh')).toBe('How-to')
  expect(issue && labelOf(issue, 'zh-CN')).toBe('已知问题')
})

test('refuses unknown keys', () => {
  expect(taxonomySchema.safeParse({ locales: [], colours: [] }).success).toBe(false)
})

test.each([
  ['zh-Hans', true],
  ['pt-BR', true],
  ['zh_Hans', false], // the page would end when it sorts titles
  ['a', false],
])('a language may have the id %j: %s', (id, expected) => {
  expect(taxonomySchema.safeParse({ locales: [{ id, label: {} }] }).success).toBe(expected)
})
