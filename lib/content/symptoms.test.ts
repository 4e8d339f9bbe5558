import { expect, test } from 'vitest'
import { loadTaxonomy } from './load-taxonomy.ts'
import { parseArticle } from './parse.ts'
import { decodeSource } from './source-file.ts'

const { taxonomy } = loadTaxonomy('/no such folder')

function read(kind: string, body: string) {
  const source = decodeSource('en/a.md', Buffer.from(`---\nkind: ${kind}\n---\n# T\n\n${body}`))
  const { symptoms, errors } = parseArticle(source, taxonomy).article.meta
  return { symptoms, errors }
}

const lead = 'The lamp stays dark\n\n```\nE0102 the dimmer failed to start\n```\n\n## Steps\n\ntext\n'

test('what stands under the title is a symptom of trouble, and no symptom of a task', () => {
  expect(read('troubleshooting', lead)).toEqual({
    symptoms: ['The lamp stays dark'],
    errors: ['E0102 the dimmer failed to start'],
  })
  expect(read('how-to', lead)).toEqual({ symptoms: [], errors: [] })
})

test('of a task only a section that is called symptoms has some: its issue is what it is about', () => {
  expect(read('how-to', 'text\n\n## Symptoms\n\n- The lamp flickers\n').symptoms).toEqual([
    'The lamp flickers',
  ])
  expect(read('how-to', 'text\n\n## Issue\n\n- Hang a lamp\n').symptoms).toEqual([])
  expect(read('known-issue', 'Sockets spark\n\n## Issue\n\n- The lamp flickers\n').symptoms).toEqual([
    'Sockets spark',
    'The lamp flickers',
  ])
})

test('an introduction is no list of symptoms', () => {
  expect(read('troubleshooting', `${'The lamp has many parts. '.repeat(20)}\n`).symptoms).toEqual([])
})

test('an error that is broken after a colon or an equals sign is one error', () => {
  const log =
    'dimmer failed to mount shade "s1":\n  code = Dark desc =\n  the bulb is still in use\nlampd: done\n'
  const { errors } = read('troubleshooting', `Dark.\n\n\`\`\`\n${log}\`\`\`\n`)
  expect(errors).toEqual(['dimmer failed to mount shade "s1": code = Dark desc = the bulb is still in use'])
})

test('what follows the key of a setting is no part of an error', () => {
  const settings = 'error:\n  the lamp has failed to start\nreason:\n  none\n'
  const { errors } = read('troubleshooting', `Dark.\n\n\`\`\`yaml\n${settings}\`\`\`\n`)
  expect(errors).toEqual(['the lamp has failed to start'])
})
