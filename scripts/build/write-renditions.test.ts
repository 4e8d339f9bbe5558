import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Article, ArticleImage } from '../../lib/content/article.ts'

const root = vi.hoisted(() => ({ dir: '' }))
vi.mock('./project.ts', () => ({
  get cairnDir() {
    return path.join(root.dir, '.cairn')
  },
}))
const { writeRenditions } = await import('./write-renditions.ts')

beforeEach(() => {
  root.dir = mkdtempSync(path.join(tmpdir(), 'cairn-renditions-'))
})
afterEach(() => rmSync(root.dir, { recursive: true }))

/** An article with one image, whose file lies where the build copies it. */
function articleWith(bytes: Buffer, name = 'a.png'): Article {
  const url = `/media/hash-of-${name}/${name}`
  const file = path.join(root.dir, url)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  const image: ArticleImage = {
    ...{ src: name, alt: '', line: 1, column: 1, file: name, url },
    ...{ width: 1200, height: 700, capturedAt: null, renditions: [], hash: null, text: null },
  }
  return { images: [image] } as Partial<Article> as Article
}

/** A picture with text in it, as screenshots have. */
function screenshot(): Promise<Buffer> {
  const rows = Array.from(
    { length: 30 },
    (_, row) =>
      `<text x="9" y="${row * 22 + 20}" fill="#333">row ${row} ${(row * 7919) % 997} volts and more</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="700"><rect width="1200" height="700" fill="#fff"/>${rows.join('')}</svg>`
  return sharp(Buffer.from(svg)).png({ compressionLevel: 3 }).toBuffer()
}

const made = async (article: Article) =>
  (await writeRenditions([article], root.dir)).flatMap(({ images }) =>
    images.flatMap((each) => each.renditions),
  )

test('a screenshot gets smaller files of the same pixels, in ascending widths', async () => {
  const bytes = await screenshot()
  const renditions = await made(articleWith(bytes))
  const widths = renditions.map(({ width }) => width)
  expect(widths.at(-1)).toBe(1200)
  expect(widths).toEqual([...widths].sort((a, b) => a - b))
  const full = readFileSync(path.join(root.dir, renditions.at(-1)?.url ?? ''))
  expect(full.length).toBeLessThan(bytes.length)
  const [before, after] = await Promise.all(
    [bytes, full].map((each) => sharp(each).removeAlpha().raw().toBuffer()),
  )
  expect(after?.equals(before ?? Buffer.alloc(0))).toBe(true)
})

test('what was made before is not made again, and what is gone is', async () => {
  const article = articleWith(await screenshot())
  const [first] = await made(article)
  const file = path.join(root.dir, first?.url ?? '')
  const writtenAt = statSync(file).mtimeMs
  await made(article)
  expect(statSync(file).mtimeMs).toBe(writtenAt)
  rmSync(file)
  await made(article)
  expect(existsSync(file)).toBe(true)
})

test('small files, broken ones and other formats are served as they are', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const pixel = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  expect(await made(articleWith(pixel))).toEqual([])
  expect(await made(articleWith(Buffer.alloc(20_000, 'no image'), 'b.png'))).toEqual([])
  expect(told).toHaveBeenCalledWith(expect.stringContaining('b.png: served as it is'))
  expect(await made(articleWith(Buffer.alloc(20_000, '<svg/>'), 'c.svg'))).toEqual([])
  told.mockRestore()
})
