import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../build/project.ts'
import { generatedFiles } from './generated-files.ts'

test.each([...generatedFiles()])('%s is what `npm run editor-files` writes', (file, text) => {
  expect(unpadded(readFileSync(path.join(projectRoot, file), 'utf8'))).toBe(unpadded(text))
})

/** The formatter pads the cells of tables. */
function unpadded(text: string): string {
  return text
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '---')
    .replace(/\n\n+/g, '\n\n')
}
