import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { listArticleFiles } from '../../lib/content/list-files.ts'
import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import { randomFrom } from '../log-mutation/mutate.ts'
import { mutateFile } from './mutate-file.ts'
import { tryFile } from './try-file.ts'

const root = fileURLToPath(new URL('../../e2e/fixtures/content', import.meta.url))

test('articles with random faults in them give a page or a finding', { timeout: 60_000 }, async () => {
  const { taxonomy } = loadTaxonomy(root)
  const files = await listArticleFiles(root, taxonomy)
  for (let index = 0; index < 80; index += 1) {
    const random = randomFrom(index)
    const file = files[index % files.length] ?? ''
    const bytes = mutateFile(readFileSync(path.join(root, file)), random)
    const { fault } = await tryFile(file, bytes, { root, taxonomy })
    expect(fault, `mutation ${index} of ${file}`).toBeNull()
  }
})

test('a mutation can be repeated', () => {
  const bytes = Buffer.from('---\ntitle: A\n---\n\ntext\n')
  expect(mutateFile(bytes, randomFrom(7))).toEqual(mutateFile(bytes, randomFrom(7)))
})
