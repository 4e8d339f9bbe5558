import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { loadTaxonomy } from './load-taxonomy.ts'
import { readInThreads } from './read-in-threads.ts'

/** Large enough for a second thread. */
const text = `# The mast sways\n\n\`\`\`text\n${'-'.repeat(4_200_000)}\n\`\`\`\n`

function folder() {
  const root = mkdtempSync(path.join(tmpdir(), 'kb-threads-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const files = ['a.md', 'b.md', 'c.md']
  for (const file of files) writeFileSync(path.join(root, file), text)
  return { root, files, taxonomy: loadTaxonomy(root).taxonomy, withTrees: false }
}

test('articles come in the order of the files, whichever thread read them', async () => {
  const todo = folder()
  const read = await readInThreads(todo)
  expect(read.map(({ article }) => article.file)).toEqual(todo.files)
})

test('what one thread fails on is told once, when no thread is at work any more', async () => {
  const todo = folder()
  const unhandled: unknown[] = []
  const note = (error: unknown) => void unhandled.push(error)
  process.on('unhandledRejection', note)
  onTestFinished(() => void process.off('unhandledRejection', note))
  // No name of a file: reading it throws, in each of the threads.
  const files = [...todo.files, ...Array.from({ length: 100 }, () => 'no\0name.md')]
  await expect(readInThreads({ ...todo, files })).rejects.toThrow('null bytes')
  // As long as a thread takes to start and to fail, if one were left.
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect(unhandled).toEqual([])
})
