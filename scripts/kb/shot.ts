import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { imageHash, imageTextFolder } from '../../lib/content/image-text.ts'
import { loadArticles } from '../../lib/content/load-articles.ts'
import type { ParsedArticle } from '../../lib/content/parse.ts'
import { pictureName, wordsOf } from '../../lib/content/picture-name.ts'
import { createArticleStore } from '../build/article-store.ts'
import { contentOption, existingContentRoot } from './content-option.ts'
import { draftAlt } from './draft-alt.ts'
import { keepImageText } from './ocr/keep-image-text.ts'
import { createRecogniser, type Recogniser } from './ocr/recogniser.ts'
import { pictureMarkdown } from './picture-markdown.ts'
import { shrinkPicture } from './shrink-picture.ts'
import { callerFolder, findArticle } from './usage.ts'

/** `kb shot FILE IMAGE…`: pictures into the folder of an article, and the Markdown that shows them. */
export function shotCommand(): Command {
  return new Command('shot')
    .description('Takes pictures into the folder of an article, and prints the Markdown that shows them.')
    .argument('<file>', 'the article')
    .argument('<images...>', 'PNG, JPEG, WebP, TIFF or AVIF files, as pasted or saved')
    .addOption(contentOption())
    .option('--no-ocr', 'do not read the text in the pictures')
    .action(takeIn)
}

async function takeIn(
  file: string,
  images: readonly string[],
  options: { readonly content?: string; readonly ocr: boolean },
): Promise<void> {
  const root = existingContentRoot(options.content)
  const { base } = await loadArticles(root, createArticleStore(root))
  const article = findArticle(file, base)
  const reader = options.ocr ? await createRecogniser(1) : null
  let failed = 0
  try {
    for (const [index, image] of images.entries()) {
      try {
        process.stdout.write(`${await takeOne(image, { article, root, reader, number: index + 1 })}\n`)
      } catch (error) {
        failed += 1
        console.error(`kb: ${image}: ${reasonOf(error)}`)
      }
    }
  } finally {
    await reader?.close()
  }
  if (failed < images.length) {
    console.error(
      'The text in brackets is a draft. Say what the picture proves, for those who cannot see it.' +
        (options.ocr ? ` What was read in it is in ${imageTextFolder}/: commit that too.` : ''),
    )
  }
  if (failed > 0) process.exitCode = 1
}

/** Why a picture was not taken in, for someone who mistyped a name. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return `there is no such file in ${callerFolder()}; give the path to it`
  if (code === 'EISDIR') return 'is a folder; name the pictures in it'
  return error instanceof Error ? error.message : String(error)
}

interface Target {
  readonly article: ParsedArticle
  readonly root: string
  readonly reader: Recogniser | null
  /** Of the picture among those of this run, 1-based. */
  readonly number: number
}

/** Writes one picture, and the text in it; gives its Markdown. */
async function takeOne(image: string, { article, root, reader, number }: Target): Promise<string> {
  const input = readFileSync(path.resolve(callerFolder(), image))
  const { bytes, extension, width, height } = await shrinkPicture(input)
  const folder = path.posix.join('assets', path.posix.basename(article.path))
  const target = path.join(root, path.posix.dirname(article.file), folder)
  mkdirSync(target, { recursive: true })
  const name = freeName(target, { name: pictureName(path.basename(image)), extension, bytes })
  writeFileSync(path.join(target, name), bytes)
  const kilobytes = (size: number) => `${Math.ceil(size / 1000)} KB`
  console.error(
    `${image} -> ${folder}/${name}  ${width} × ${height}, ${kilobytes(input.length)} -> ${kilobytes(bytes.length)}`,
  )
  const text = reader ? await reader.read(path.join(target, name)) : ''
  if (reader) keepImageText(root, imageHash(bytes), text)
  const { title } = article.meta
  const alt = draftAlt({ words: wordsOf(image), text, title, locale: article.locale, number })
  return pictureMarkdown(alt, `${folder}/${name}`)
}

/** The name, with a number when another picture has it; the same picture again gets the same name. */
function freeName(
  folder: string,
  { name, extension, bytes }: { name: string; extension: string; bytes: Buffer },
): string {
  const sum = (content: Buffer) => createHash('sha256').update(content).digest('hex')
  for (let number = 1; ; number += 1) {
    const candidate = `${name}${number === 1 ? '' : `-${number}`}${extension}`
    const file = path.join(folder, candidate)
    if (!existsSync(file) || sum(readFileSync(file)) === sum(bytes)) return candidate
  }
}
