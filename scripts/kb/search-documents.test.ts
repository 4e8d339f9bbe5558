import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { imageHash, imageTextFile, imageTextFolder } from '../../lib/content/image-text.ts'
import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import { readDocuments } from './search-documents.ts'

/** A content folder whose article shows `en/panel.png`, the red one of two images. */
async function folderWithImages() {
  const root = mkdtempSync(path.join(tmpdir(), 'cairn-search-documents-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const image = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer()
  const [red, blue] = [await image('red'), await image('blue')]
  for (const folder of ['en', imageTextFolder]) mkdirSync(path.join(root, folder))
  writeFileSync(path.join(root, 'en/mast.md'), '# The mast sways\n\n![The panel](panel.png)\n')
  writeFileSync(path.join(root, 'en/panel.png'), red)
  const { taxonomy } = loadTaxonomy(root)
  const documents = async () => JSON.stringify(await readDocuments(root, taxonomy))
  return { root, red, blue, documents }
}

test('A text that was read from an image after a search is found by the next one', async () => {
  const { root, red, documents } = await folderWithImages()
  const before = await documents()
  writeFileSync(path.join(root, imageTextFile(imageHash(red))), 'Halyard overload\n')

  const after = await documents()

  expect(before).not.toContain('Halyard overload')
  expect(after).toContain('Halyard overload')
})

test('An image that another one of the same name and age replaced is searched by its own text', async () => {
  const { root, red, blue, documents } = await folderWithImages()
  writeFileSync(path.join(root, imageTextFile(imageHash(red))), 'Halyard overload\n')
  writeFileSync(path.join(root, imageTextFile(imageHash(blue))), 'Rudder jammed\n')
  const file = path.join(root, 'en/panel.png')
  const { atime, mtime } = statSync(file)
  const before = await documents()
  writeFileSync(file, blue)
  utimesSync(file, atime, mtime)

  const after = await documents()

  expect(before).toContain('Halyard overload')
  expect(after).toContain('Rudder jammed')
  expect(after).not.toContain('Halyard overload')
})
