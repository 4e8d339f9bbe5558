import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { canonicalText } from '../../lib/content/import/canonical-text.ts'
import { emptyMap } from '../../lib/content/import/field-map.ts'
import { readForeign } from '../../lib/content/import/read-foreign.ts'
import { countWords, vanishedWords } from '../../lib/content/import/words.ts'
import { writtenWords } from '../../lib/content/import/written-words.ts'
import { listArticleFiles } from '../../lib/content/list-files.ts'
import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import { decodeSource } from '../../lib/content/source-file.ts'
import { randomFrom } from '../log-mutation/mutate.ts'
import { mutateFile } from './mutate-file.ts'

const root = fileURLToPath(new URL('../../e2e/fixtures/content', import.meta.url))

test('no word of an article with random faults is lost when it is imported', {
  timeout: 60_000,
}, async () => {
  const { taxonomy } = loadTaxonomy(root)
  const files = await listArticleFiles(root, taxonomy)
  for (let index = 0; index < 80; index += 1) {
    const file = files[index % files.length] ?? ''
    const bytes = mutateFile(readFileSync(path.join(root, file)), randomFrom(index))
    const { text } = decodeSource(file, bytes)
    const foreign = readForeign(
      { path: file, text },
      { taxonomy, map: emptyMap, find: () => null, read: () => null },
    )
    const written = Buffer.from(canonicalText(foreign))
    const after = writtenWords(
      // Another body than the written one, so that what was written is parsed again.
      { file: `en/a${foreign.extension}`, bytes: written, source: { body: '\u0000', visibleOfBody: '' } },
      taxonomy,
    )
    const told = foreign.changes.filter(({ rule }) => rule !== 'field-name').map(({ from }) => from)
    const before = countWords(`${foreign.visible}\n${foreign.values}`)
    expect(vanishedWords(before, after, countWords(told.join('\n'))), `mutation ${index} of ${file}`).toEqual(
      [],
    )
  }
})
