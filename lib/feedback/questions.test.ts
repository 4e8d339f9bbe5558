import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { questionsText } from '../../scripts/kb/questions.ts'
import { openDatabase } from './database.ts'
import { countQuestion, forgetQuestions, outcomeOf, readQuestions } from './questions.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'cairn-questions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const open = (name: string) => openDatabase({ kind: 'file', file: path.join(folder, `${name}.db`) })
const asked = { text: 'lamp hums', locale: 'en', outcome: 'hits', day: '2026-03-14' } as const

test('a question counts once a time, over all days, and what found least stands first', async () => {
  const database = await open('counts')
  await countQuestion(database, asked)
  await countQuestion(database, asked)
  await countQuestion(database, { ...asked, day: '2026-03-16' })
  await countQuestion(database, { ...asked, text: '灯在响', locale: 'zh', outcome: 'little' })
  await countQuestion(database, { ...asked, text: "it's; drop table questions", outcome: 'nothing' })
  expect(await readQuestions(database)).toEqual([
    { text: "it's; drop table questions", locale: 'en', outcome: 'nothing', times: 1, day: '2026-03-14' },
    { text: '灯在响', locale: 'zh', outcome: 'little', times: 1, day: '2026-03-14' },
    { text: 'lamp hums', locale: 'en', outcome: 'hits', times: 3, day: '2026-03-16' },
  ])
  await database.destroy()
})

test('questions are let go after half a year', async () => {
  const database = await open('old')
  await countQuestion(database, asked)
  await countQuestion(database, { ...asked, text: 'lamp smells', day: '2026-09-10' })
  await forgetQuestions(database, '2026-09-11')
  expect((await readQuestions(database)).map(({ text }) => text)).toEqual(['lamp smells'])
  await database.destroy()
})

test('hits that another language had to help out with are little', () => {
  const understood = { otherLocale: false }
  expect(outcomeOf({ total: 0, understood })).toBe('nothing')
  expect(outcomeOf({ total: 2, understood: { otherLocale: true } })).toBe('little')
  expect(outcomeOf({ total: 2, understood })).toBe('hits')
})

test('questions are printed a line each, and cannot steer the terminal', () => {
  const rows = [
    { ...asked, outcome: 'nothing', times: 12 },
    { ...asked, text: 'a\u001b[2Jb', times: 3 },
  ] as const
  expect(questionsText(rows)).toBe(
    'nothing  12 times  2026-03-14  en  lamp hums\nhits      3 times  2026-03-14  en  a [2Jb\n',
  )
})
