import { isArticleFile, type ReadContext, readSourceArticle, type SourceArticle } from './read-source.ts'
import { separatePartials } from './separate-partials.ts'
import { isTableOfContents, isTemplate, separateFolderNotes } from './skip-files.ts'
import type { SourceFolder } from './source-folder.ts'

interface ReadOptions extends ReadContext {
  readonly onProgress: (step: 'reading', done: number, total: number) => void
}

/** Reads every article of a source, and tells of the files that are none. */
export function readArticles({ root, files, only }: SourceFolder, options: ReadOptions) {
  const articles: SourceArticle[] = []
  const skipped: { file: string; reason: string; isError: boolean }[] = []
  const candidates = only === null ? files.filter(isArticleFile) : [only]
  candidates.forEach((file, index) => {
    options.onProgress('reading', index + 1, candidates.length)
    if (isTemplate(file)) {
      skipped.push({ file, reason: 'a template of the site', isError: false })
      return
    }
    const result = readSourceArticle(root, file, options)
    if (result.type === 'skipped') skipped.push({ file, ...result })
    else articles.push(result.article)
  })
  const { pages, notes } = separateFolderNotes(articles, options.find)
  const contents = pages.filter(isTableOfContents)
  const { own, partials } = separatePartials(pages.filter((page) => !contents.includes(page)))
  return {
    articles: own,
    skipped: [
      ...skipped.map(({ file, reason, isError }) => ({ file, reason, isError })),
      ...notes.map(({ path: file }) => ({
        file,
        reason: 'says something of the folder, has no metadata, and no article leads to it',
        isError: false,
      })),
      ...contents.map(({ path: file }) => ({
        file,
        reason: 'the table of contents of the site: browsing takes its place',
        isError: false,
      })),
      ...partials.map(({ file, shownBy }) => ({
        file,
        reason: `a partial, whose text is now in ${shownBy}`,
        isError: false,
      })),
    ].sort((a, b) => (a.file < b.file ? -1 : 1)),
  }
}
