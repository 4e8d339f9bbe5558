import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Article, SectionMeaning } from '../../lib/content/article.ts'
import { type CompileContext, writeCompilerInput } from '../../lib/content/compile/compiled-source.ts'
import type { LoadedContent } from '../../lib/content/load.ts'
import { linksOf } from './addresses.ts'
import { bodyFile } from './body-file.ts'
import type { DiagramSizes } from './diagrams/diagram-sizes.ts'
import { cairnDir } from './project.ts'
import { writeIfChanged } from './write-if-changed.ts'
import { writeShelves } from './write-shelves.ts'

/**
 * Writes a file below `.cairn/articles` (see `bodyFile`) for each article of the build, and removes the
 * files of articles that are no longer in it. Gives the number of files that changed.
 */
export function writeArticles(
  articles: readonly Article[],
  content: LoadedContent,
  sizes: DiagramSizes,
): number {
  const dir = path.join(cairnDir, 'articles')
  const byPath = new Map(articles.map((article) => [article.path, article]))
  const wanted = new Set<string>()
  let changed = 0
  for (const article of articles) {
    const body = content.bodies.get(article.path)
    if (!body) throw new Error(`${article.file} has no body`)
    const file = path.normalize(bodyFile(article))
    wanted.add(file)
    const diagrams = sizes.get(article.path) ?? {}
    const text = writeCompilerInput({ ...contextOf(article, content, byPath), diagrams }, body.treeText)
    if (writeIfChanged(path.join(dir, file), text)) changed += 1
  }
  for (const file of existsSync(dir) ? readdirSync(dir, { recursive: true, encoding: 'utf8' }) : []) {
    if (file.endsWith('.mdx') && !wanted.has(file)) rmSync(path.join(dir, file))
  }
  writeShelves(articles, dir)
  return changed
}

function contextOf(
  article: Article,
  content: LoadedContent,
  byPath: ReadonlyMap<string, Article>,
): Omit<CompileContext, 'diagrams'> {
  const images = article.images.map(({ src, url, width, height, capturedAt, renditions, text }) => [
    src,
    { url, width, height, capturedAt, renditions, text },
  ])
  const meanings = article.sections.flatMap(({ heading, meaning }): [string, SectionMeaning][] =>
    heading && meaning ? [[heading.id, meaning]] : [],
  )
  return {
    locale: article.locale,
    title: article.title,
    links: linksOf(article, content, byPath),
    images: Object.fromEntries(images),
    headingMeanings: Object.fromEntries(meanings),
  }
}
