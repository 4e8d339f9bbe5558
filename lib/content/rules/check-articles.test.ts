import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { allRules } from './check-articles.ts'

const rules = allRules.map(({ id }) => id)

test('has the name of each rule in kebab case, once', () => {
  expect(new Set(rules).size).toBe(rules.length)
  for (const id of rules) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
})

test('says what each rule says in a test of its own', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('-rules.test.ts'))
    .map((name) => readFileSync(path.join(import.meta.dirname, name), 'utf8'))
    .join('')
  // Nothing is unreadable to root, who runs the tests in a container: see read-articles.test.ts, unreached.test.ts.
  const untested = rules.filter((id) => !/^unreadable-/.test(id) && !tests.includes(`test('${id}'`))
  expect(untested).toEqual([])
})

test('is told to editors rule by rule', () => {
  const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/writing.md'), 'utf8')
  expect(rules.filter((id) => !guide.includes(`\`${id}\``))).toEqual([])
})
