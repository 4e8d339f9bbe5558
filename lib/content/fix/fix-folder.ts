import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { createIdSource } from '../next-id.ts'
import type { ParsedArticle } from '../parse.ts'
import { parseArticle } from '../parse.ts'
import { decodeSource } from '../source-file.ts'
import { applyEdits } from './edit.ts'
import { planRenames, type Rename, renameEdits } from './file-names.ts'
import { fixText } from './fix-text.ts'
import { needsId } from './ids.ts'
import { indexImages } from './image-paths.ts'

/** A file that mending changes. `to` is its name afterwards; both are paths below the content root. */
export interface FixedFile {
  readonly file: string
  readonly to: string
  readonly text: string
  /** What was mended, for people. */
  readonly done: readonly string[]
}

export interface FixOptions {
  /** Which articles to mend; others are touched only where they link to a file that is renamed. */
  readonly wanted: (file: string) => boolean
  /** All files of the content folder, below it. */
  readonly files: Iterable<string>
  readonly today: Date
}

/** Works out what mending a content folder would write. Writes nothing; files that are not UTF-8 are left alone. */
export function fixFolder(base: KnowledgeBase, { wanted, files, today }: FixOptions): FixedFile[] {
  const renames = new Map(planRenames(base, wanted).map((rename) => [rename.from, rename]))
  const context = { base, idFor: idsFor(base, today), imagesNamed: indexImages(files) }
  const fixed = base.articles.flatMap((article): FixedFile[] => {
    if (article.source.encoding !== 'utf-8' || article.source.unreadable !== null) return []
    const linksToRenamed = renames.size > 0 && article.references.links.length > 0
    if (!wanted(article.file) && !renames.has(article.file) && !linksToRenamed) return []
    const before = readFileSync(path.join(base.root, article.file), 'utf8')
    const { text, done } = wanted(article.file)
      ? fixText(article.file, before, context)
      : { text: before, done: [] }
    return settle({ article, before, text, done }, { base, renames })
  })
  return renewSums(base, fixed)
}

/**
 * Mending changes no word, so a translation that was as new as its source still is: it is tied to the
 * source as it is now.
 */
function renewSums(base: KnowledgeBase, fixed: readonly FixedFile[]): FixedFile[] {
  const byFile = new Map(fixed.map((each) => [each.file, each]))
  const sums = new Map(
    base.articles.flatMap(({ file, source }) => {
      const mended = byFile.get(file)
      return mended ? [[source.sha256, sha256(mended.text)] as const] : []
    }),
  )
  for (const article of base.articles) {
    const sum = sums.get(article.meta.sourceSHA?.toLowerCase() ?? '')
    if (sum === undefined || article.meta.sourceSHA === null || article.source.encoding !== 'utf-8') continue
    const mended = byFile.get(article.file)
    const text = mended?.text ?? readFileSync(path.join(base.root, article.file), 'utf8')
    const renewed = text.replace(article.meta.sourceSHA, sum)
    const done = [...(mended?.done ?? []), 'sourceSHA']
    byFile.set(article.file, { file: article.file, to: mended?.to ?? article.file, text: renewed, done })
  }
  return base.articles.flatMap(({ file }) => byFile.get(file) ?? [])
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

interface Draft {
  readonly article: ParsedArticle
  readonly before: string
  readonly text: string
  readonly done: readonly string[]
}

function settle(
  { article, before, text, done }: Draft,
  { base, renames }: { base: KnowledgeBase; renames: ReadonlyMap<string, Rename> },
): FixedFile[] {
  const to = renames.get(article.file)?.to ?? article.file
  if (renames.size === 0) return text === before ? [] : [{ file: article.file, to, text, done }]
  // Places have moved with the mendings above.
  const now = parseArticle(decodeSource(article.file, Buffer.from(text)), base.taxonomy).article
  const renamed = applyEdits(text, renameEdits(now, text, { base, renames }))
  if (renamed === before && to === article.file) return []
  const more = [
    ...(to === article.file ? [] : [`renamed to ${to}`]),
    ...(renamed === text ? [] : ['links or aliases']),
  ]
  return [{ file: article.file, to, text: renamed, done: [...done, ...more] }]
}

/** The id of a translation where there is one, else the next free one. */
function idsFor(base: KnowledgeBase, today: Date): (file: string) => string {
  const nextId = createIdSource([...base.byAddress.keys()], today)
  const byPair = new Map<string, string>()
  for (const article of base.articles) {
    const pair = base.pairs.get(article.path) ?? article.path
    if (!needsId(article) && article.meta.id !== null) byPair.set(pair, article.meta.id)
  }
  const pairOf = new Map(base.articles.map(({ file, path: at }) => [file, base.pairs.get(at) ?? at]))
  return (file) => {
    const pair = pairOf.get(file) ?? file
    const id = byPair.get(pair) ?? nextId()
    byPair.set(pair, id)
    return id
  }
}
