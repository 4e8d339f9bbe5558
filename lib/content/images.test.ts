import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createMediaUrls } from './images.ts'

test('a file that many links lead to is read once in a build', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'kb-images-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const script = path.join(root, 'trim.sh')
  writeFileSync(script, 'echo one')
  const urlOf = createMediaUrls(root)
  const first = urlOf('trim.sh')
  writeFileSync(script, 'echo two')
  expect(urlOf('trim.sh')).toBe(first)
  expect(createMediaUrls(root)('trim.sh')).not.toBe(first)
})
