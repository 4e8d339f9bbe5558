import {
  isArticleFile,
  isQuestionPage,
  type ReadContext,
  readSourceArticle,
  type SourceArticle,
} from './read-source.ts'
import { separatePartials } from './separate-partials.ts'
import { isTableOfContents, isTemplate, separateFolderNotes, separateFragments } from './skip-files.ts'
import type { SourceFolder } from './source-folder.ts'

interface ReadOptions extends ReadContext {
  readonly onProgress: (step: 'reading', done: number, total: number) => void
}

/** How what is left aside becomes an article all the same. */
const titled = 'give it a `title` in metadata to take it as an article'
const moved = 'move it to another one to take it as an article'

/** Reads every article of a source, and tells of the files that are none. */
export function readArticles({ root, files, only }: SourceFolder, options: ReadOptions) {
  const read: SourceArticle[] = []
  const skipped: { file: string; reason: string; isError: boolean }[] = []
  const candidates =
    only === null ? files.filter((file) => isArticleFile(file) || isQuestionPage(root, file)) : [only]
  candidates.forEach((file, index) => {
    options.onProgress('reading', index + 1, candidates.length)
    if (isTemplate(file, options.site)) {
      skipped.push({ file, reason: `a template of the site, by its folder; ${moved}`, isError: false })
      return
    }
    const result = readSourceArticle(root, file, options)
    if (result.type === 'skipped') skipped.push({ file, ...result })
    else read.push(result.article)
  })
  const { pages, notes } = separateFolderNotes(read, options.find)
  const contents = pages.filter(isTableOfContents)
  const { own, partials } = separatePartials(pages.filter((page) => !contents.includes(page)))
  const { own: articles, fragments } = separateFragments(own, options.find)
  return {
    articles,
    skipped: [
      ...skipped.map(({ file, reason, isError }) => ({ file, reason, isError })),
      ...notes.map(({ path: file }) => ({
        file,
        reason: `says something of the folder, has no metadata, and no article leads to it; ${titled}`,
        isError: false,
      })),
      ...contents.map(({ path: file }) => ({
        file,
        reason: 'the table of contents of the site: browsing takes its place',
        isError: false,
      })),
      ...fragments.map(({ path: file }) => ({
        file,
        reason: `a part of pages, by its folder, which no article shows; ${titled}`,
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
