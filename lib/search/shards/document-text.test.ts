import { expect, test } from 'vitest'
import { foldDocument } from '../exact.ts'
import { inventedDocument } from '../invented-document.ts'
import { longestRead, searchedText } from '../searched-text.ts'
import { joinRest, readDocumentText, writeDocumentText, writeRest } from './document-text.ts'

const long = (word: string) => `${word} `.repeat(longestRead / 5)
const sections = [
  { anchor: null, heading: '', meaning: null, prose: 'Short.', code: [] },
  { anchor: 'oil', heading: 'Oil', meaning: 'cause', prose: long('lamp oil'), code: ['fill', 'wait'] },
  {
    anchor: 'the-log-1',
    heading: 'The log',
    meaning: null,
    prose: '',
    code: [long('pump'), 'the last line'],
  },
  { anchor: 'shot-1', heading: '', meaning: null, prose: '', code: ['a dial'], screenshot: true as const },
]
const document = inventedDocument({ summary: 'Dark.', keywords: ['lamp'], symptoms: ['no light'], sections })
const read = readDocumentText(writeDocumentText(document))

test('a text has what is read for snippets, as the whole document gives it', () => {
  expect(searchedText(read.sections)).toEqual(searchedText(document.sections))
  expect(read).toMatchObject({ summary: 'Dark.', keywords: ['lamp'], symptoms: ['no light'] })
  expect(read.sections.map(({ screenshot }) => screenshot)).toEqual([undefined, undefined, undefined, true])
  expect(read.sections.map(({ anchor, meaning }) => [anchor, meaning])).toEqual(
    sections.map(({ anchor, meaning }) => [anchor, meaning]),
  )
})

test('long sections are cut, and with the rest they say all that the document says', () => {
  const rest = writeRest(document)
  if (!rest) throw new Error('nothing was cut')
  expect(read.isCut).toBe(true)
  expect(foldDocument({ ...document, ...read })).not.toContain('the last line')
  const whole = { ...document, ...read, sections: joinRest(read.sections, rest) }
  expect(foldDocument(whole)).toBe(foldDocument(document))
})

test('a document without long sections has no rest', () => {
  const short = inventedDocument({ sections: sections.slice(0, 1) })
  expect(writeRest(short)).toBeNull()
  expect(readDocumentText(writeDocumentText(short)).isCut).toBe(false)
})
