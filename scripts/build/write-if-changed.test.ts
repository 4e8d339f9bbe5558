import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeIfChanged } from './write-if-changed.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'kb-write-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('replaces a file as a whole, leaves nothing beside it, and lets alone what says the same', () => {
  const file = path.join(folder, 'deep', `${'x'.repeat(240)}.json`)
  expect(writeIfChanged(file, '{"a":1}')).toBe(true)
  const first = statSync(file)
  expect(writeIfChanged(file, '{"a":1}')).toBe(false)
  expect(statSync(file).ino).toBe(first.ino)
  expect(writeIfChanged(file, '{"a":2}')).toBe(true)
  // A reader that has the old file open still reads all of it: the new one is another file.
  expect(statSync(file).ino).not.toBe(first.ino)
  expect(readFileSync(file, 'utf8')).toBe('{"a":2}')
  expect(readdirSync(path.dirname(file))).toEqual([path.basename(file)])
})
