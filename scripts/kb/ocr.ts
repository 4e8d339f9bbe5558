import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import type { ArticleImage } from '../../lib/content/article.ts'
import { counted } from '../../lib/content/counted.ts'
import { imageTextFile, imageTextFolder } from '../../lib/content/image-text.ts'
import { loadArticles } from '../../lib/content/load.ts'
import { createArticleStore } from '../build/article-store.ts'
import { inParallel } from '../build/in-parallel.ts'
import { contentOption, existingContentRoot } from './content-option.ts'
import { keepImageText } from './ocr/keep-image-text.ts'
import { createRecogniser } from './ocr/recogniser.ts'

interface OcrOptions {
  readonly content?: string
  readonly force?: boolean
  readonly print?: boolean
}

/** An image of the knowledge base, once, however many articles show it. */
interface Picture {
  readonly file: string
  readonly hash: string
}

/** `kb ocr`: reads the text of screenshots, so that readers can copy it and search finds it. */
export function ocrCommand(): Command {
  return new Command('ocr')
    .description(`Reads the text of the images that articles use, and keeps it in ${imageTextFolder}/.`)
    .addOption(contentOption())
    .option('--force', 'read images again that were read before')
    .option('--print', 'print the texts and keep nothing')
    .action(readImages)
}

async function readImages(options: OcrOptions): Promise<void> {
  const root = existingContentRoot(options.content)
  const { articles } = await loadArticles(root, createArticleStore(root))
  const pictures = picturesOf(articles.flatMap(({ images }) => images))
  const isKept = ({ hash }: Picture) => existsSync(path.join(root, imageTextFile(hash)))
  const unread = options.force || options.print ? pictures : pictures.filter((picture) => !isKept(picture))
  const failed = unread.length > 0 ? await readAll(unread, root, options.print ?? false) : 0
  if (!options.print) removeOthers(root, pictures)
  const kept = pictures.length - unread.length
  console.error(
    `${counted(unread.length - failed, 'image')} read, ${kept} known from before, ${failed} failed`,
  )
  process.exitCode = failed > 0 ? 1 : 0
}

function picturesOf(images: readonly ArticleImage[]): Picture[] {
  const byFile = new Map<string, Picture>()
  for (const { file, hash } of images) if (file !== null && hash !== null) byFile.set(file, { file, hash })
  return [...byFile.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Gives the number of files that are no readable images; each is reported, none stops the others. */
async function readAll(pictures: readonly Picture[], root: string, printOnly: boolean): Promise<number> {
  const recogniser = await createRecogniser(pictures.length)
  let failed = 0
  const readOne = async ({ file, hash }: Picture) => {
    try {
      const text = await recogniser.read(path.join(root, file))
      const words = text.split(/\s+/).filter((word) => word !== '').length
      console.error(`${file}  ${counted(words, 'word')}`)
      if (printOnly) process.stdout.write(`== ${file}\n${text}\n`)
      else keepImageText(root, hash, text)
    } catch (error) {
      failed += 1
      console.error(`${file}:1:1  unreadable-image  ${error instanceof Error ? error.message : error}`)
    }
  }
  try {
    // A few at a time: each is held enlarged in memory until a reader takes it.
    await inParallel(pictures, readOne)
  } finally {
    await recogniser.close()
  }
  return failed
}

/** Texts of images that are gone, or have changed, go too. */
function removeOthers(root: string, pictures: readonly Picture[]): void {
  const folder = path.join(root, imageTextFolder)
  const wanted = new Set(pictures.map(({ hash }) => path.basename(imageTextFile(hash))))
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!wanted.has(name)) rmSync(path.join(folder, name))
  }
}
