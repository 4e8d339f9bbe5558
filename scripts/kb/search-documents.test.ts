import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { imageHash, imageTextFile, imageTextFolder } from '../../lib/content/image-text.ts'
import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import { readDocuments } from './search-documents.ts'

test('A text that was read from an image after a search is found by the next one', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'cairn-search-documents-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const red = { width: 8, height: 8, channels: 3, background: 'red' } as const
  const image = await sharp({ create: red }).png().toBuffer()
  for (const folder of ['en', imageTextFolder]) mkdirSync(path.join(root, folder))
  writeFileSync(path.join(root, 'en/mast.md'), '# The mast sways\n\n![The panel](panel.png)\n')
  writeFileSync(path.join(root, 'en/panel.png'), image)
  const { taxonomy } = loadTaxonomy(root)
  const before = await readDocuments(root, taxonomy)
  writeFileSync(path.join(root, imageTextFile(imageHash(image))), 'Halyard overload\n')

  const after = await readDocuments(root, taxonomy)

  expect(JSON.stringify(before)).not.toContain('Halyard overload')
  expect(JSON.stringify(after)).toContain('Halyard overload')
})
