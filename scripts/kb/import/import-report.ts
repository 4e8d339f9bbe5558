import type { Change, NotUnderstood } from '../../../lib/content/import/import-note.ts'
import type { VanishedWord } from '../../../lib/content/import/words.ts'
import type { WriteStatus } from './import-record.ts'

/** What became of one article. */
export interface ArticleReport {
  /** Path in the source. */
  readonly source: string
  /** Path below the content folder. */
  readonly file: string
  readonly status: WriteStatus
  readonly locale: string
  /** What told the language. */
  readonly localeBy: string
  /** Visible words of the source, and of the written file. */
  readonly words: { readonly before: number; readonly after: number }
  readonly changes: readonly Change[]
  readonly notUnderstood: readonly NotUnderstood[]
  readonly missing: readonly MissingFile[]
  /** Visible words of the source that the written file does not have. */
  readonly lost: readonly (VanishedWord & { readonly line: number })[]
}

interface MissingFile {
  readonly line: number
  readonly kind: 'image' | 'link'
  /** As it is written in the source. */
  readonly name: string
}

/** Everything that an import did and did not. */
export interface ImportReport {
  readonly source: string
  readonly target: string
  readonly site: { readonly name: string; readonly base: string }
  readonly totals: {
    readonly files: number
    readonly articles: number
    readonly written: number
    readonly unchanged: number
    readonly edited: number
    readonly skipped: number
    readonly copied: number
    readonly words: number
    readonly lost: number
    readonly changes: number
    readonly notUnderstood: number
    readonly missing: number
    readonly duplicated: number
    readonly errors: number
  }
  readonly articles: readonly ArticleReport[]
  readonly skipped: readonly { readonly file: string; readonly reason: string; readonly isError: boolean }[]
  readonly duplicated: readonly { readonly files: readonly string[]; readonly reason: string }[]
  readonly copied: readonly { readonly source: string; readonly file: string; readonly status: WriteStatus }[]
  /** Files of the source that no article uses, and that were not copied. */
  readonly unused: readonly string[]
  /** Files of an earlier import whose source is gone; they are left alone. */
  readonly gone: readonly string[]
}

/** Puts the parts of a report in order and counts them. */
export function completeReport(
  parts: Omit<ImportReport, 'totals'> & { readonly files: number },
): ImportReport {
  const { files, ...report } = parts
  const { articles, skipped, copied, duplicated } = report
  const written = [...articles, ...copied]
  const count = (status: WriteStatus) => written.filter((each) => each.status === status).length
  const sum = (of: (article: ArticleReport) => number) =>
    articles.reduce((total, each) => total + of(each), 0)
  const lost = sum((each) => each.lost.reduce((total, { count: words }) => total + words, 0))
  return {
    ...report,
    totals: {
      files,
      articles: articles.length,
      written: count('written'),
      unchanged: count('unchanged'),
      edited: count('edited'),
      skipped: skipped.length,
      copied: copied.length,
      words: sum(({ words }) => words.before),
      lost,
      changes: sum(({ changes }) => changes.length),
      notUnderstood: sum(({ notUnderstood }) => notUnderstood.length),
      missing: sum(({ missing }) => missing.length),
      duplicated: duplicated.length,
      errors:
        articles.filter((each) => each.lost.length > 0).length +
        skipped.filter(({ isError }) => isError).length,
    },
  }
}
