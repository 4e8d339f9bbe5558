import path from 'node:path'
import { decoded } from '../decoded.ts'
import { encodedPath } from '../encoded-path.ts'
import { groupBy } from '../group-by.ts'
import { isRemote } from '../images.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import type { ParsedArticle } from '../parse.ts'
import type { Edit } from './edit.ts'

/** Finds the image files of a folder by name: paths below the content root. */
export type ImagesByName = (name: string) => readonly string[]

/**
 * Indexes image files by name, case and the way of writing accents aside: wikis and screen tools
 * differ in both, and the file systems that articles come from do not tell them apart.
 */
export function indexImages(files: Iterable<string>): ImagesByName {
  const isImage = (file: string) => /\.(?:png|jpe?g|gif|webp|svg|avif)$/i.test(file)
  const byName = groupBy(files, (file) => (isImage(file) ? nameKey(file) : []))
  return (name) => byName.get(nameKey(name)) ?? []
}

function nameKey(file: string): string {
  return path.posix.basename(file).normalize('NFC').toLowerCase()
}

/** Paths of images that lead nowhere, where just one file has that name: below the article's folder, else anywhere. */
export function fixImagePaths(
  article: ParsedArticle,
  lines: readonly string[],
  { base, imagesNamed }: { base: Pick<KnowledgeBase, 'images'>; imagesNamed: ImagesByName },
): Edit[] {
  return base.images(article).flatMap(({ src, file, line, column }): Edit[] => {
    if (file !== null || isRemote(src)) return []
    const found = imageMeant(src, article.file, imagesNamed)
    const at = (lines[line - 1] ?? '').indexOf(src, column - 1)
    if (found === null || at < 0) return []
    return [{ line, column: at + 1, length: src.length, text: found }]
  })
}

function imageMeant(src: string, articleFile: string, imagesNamed: ImagesByName): string | null {
  const folder = path.posix.dirname(articleFile)
  const all = imagesNamed(decoded(src.replace(/[?#].*$/, '')))
  const near = all.filter((file) => file.startsWith(`${folder}/`))
  const [found, ...others] = near.length > 0 ? near : all
  if (found === undefined || others.length > 0) return null
  const relative = path.posix.relative(folder, found)
  return encodedPath(relative.startsWith('.') ? relative : `./${relative}`)
}
