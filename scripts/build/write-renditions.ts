import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { z } from 'zod'
import type { Article, ArticleImage, Rendition } from '../../lib/content/article.ts'
import { inParallel } from './in-parallel.ts'
import { cairnDir } from './project.ts'
import { writeIfChanged } from './write-if-changed.ts'

/** Changes whenever other files would be made of the same image: it is part of their names. */
const settings = 'r1'
/** Widths in pixels that an image is also offered in: a thumbnail or small telephone, and a column of text. */
const smallWidths = [480, 960]
/** A small file is not worth another request's choice, in bytes. */
const worthwhile = 12 * 1024

const recordSchema = z.record(z.string(), z.array(z.number()))

/** Widths that were made of an image, by the folder of its address, which holds the image's hash. */
type Done = Record<string, readonly number[]>

/**
 * Writes WebP files of the images that articles use beside their copies in `public/media/<hash>/`,
 * and gives the articles with their addresses. What was made before is kept, by hash; an image that
 * cannot be read, and one that WebP makes no smaller, is served as it is.
 */
export async function writeRenditions(articles: readonly Article[], publicDir: string): Promise<Article[]> {
  const recordFile = path.join(cairnDir, 'renditions.json')
  const before = readRecord(recordFile)
  const after: Done = {}
  const todo = new Map<string, ArticleImage>()
  for (const image of articles.flatMap(({ images }) => images)) {
    if (!image.url || !/\.(?:png|jpe?g)$/i.test(image.url)) continue
    const folder = path.posix.dirname(image.url)
    const known = before[folder]
    const isThere = known?.every((width) => existsSync(path.join(publicDir, addressOf(folder, width))))
    if (known && isThere) after[folder] = known
    else todo.set(folder, image)
  }
  await inParallel([...todo], async ([folder, image]) => {
    after[folder] = await makeRenditions(image, folder, publicDir)
  })
  writeIfChanged(recordFile, JSON.stringify(after))
  return articles.map((article) => ({
    ...article,
    images: article.images.map((image) => ({ ...image, renditions: renditionsOf(image, after) })),
  }))
}

function renditionsOf({ url }: ArticleImage, done: Done): Rendition[] {
  const folder = path.posix.dirname(url ?? '')
  return (done[folder] ?? []).map((width) => ({ width, url: addressOf(folder, width) }))
}

function addressOf(folder: string, width: number): string {
  return `${folder}/${width}.${settings}.webp`
}

function readRecord(file: string): Done {
  if (!existsSync(file)) return {}
  const record = recordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  return record.success ? record.data : {} // of another version: everything is made again
}

/** Makes the files of one image and gives their widths, ascending; none when they would save nothing. */
async function makeRenditions(image: ArticleImage, folder: string, publicDir: string): Promise<number[]> {
  const original = readFileSync(path.join(publicDir, decodeURIComponent(image.url ?? '')))
  if (original.length < worthwhile) return []
  try {
    const full = await fullSize(original)
    if (full.bytes.length >= original.length) return []
    const made = [full]
    for (const width of smallWidths) {
      if (width >= full.width) continue
      const bytes = await sharp(original)
        .autoOrient()
        .resize({ width })
        .webp({ quality: 85, effort: 2 })
        .toBuffer()
      if (bytes.length < full.bytes.length * 0.8) made.push({ width, bytes })
    }
    for (const { width, bytes } of made) writeFileSync(path.join(publicDir, addressOf(folder, width)), bytes)
    return made.map(({ width }) => width).sort((a, b) => a - b)
  } catch (error) {
    console.error(
      `${image.file}: served as it is (${error instanceof Error ? error.message : String(error)})`,
    )
    return []
  }
}

/** The whole image: without loss when that is smaller, as it is for screenshots, else at high quality. */
async function fullSize(original: Buffer): Promise<{ width: number; bytes: Buffer }> {
  const read = () => sharp(original).autoOrient()
  const lossless = await read().webp({ lossless: true, effort: 1 }).toBuffer({ resolveWithObject: true })
  if (lossless.data.length < original.length) return { width: lossless.info.width, bytes: lossless.data }
  const lossy = await read().webp({ quality: 90, smartSubsample: true }).toBuffer()
  return { width: lossless.info.width, bytes: lossy }
}
