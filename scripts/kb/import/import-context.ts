import type { FieldMap } from '../../../lib/content/import/field-map.ts'
import type { ArticlePlace } from '../../../lib/content/import/place-articles.ts'
import type { SiteKind } from '../../../lib/content/import/site-kind.ts'
import type { FindFile } from '../../../lib/content/import/source-files.ts'
import type { Taxonomy } from '../../../lib/content/taxonomy.ts'
import type { SourceArticle } from './read-source.ts'

/** What one import works with. */
export interface ImportContext {
  readonly source: string
  readonly target: string
  readonly taxonomy: Taxonomy
  readonly map: FieldMap
  readonly site: SiteKind
  readonly find: FindFile
}

/** An article of the source that knows where it goes. */
export interface PlannedArticle extends SourceArticle {
  readonly place: ArticlePlace
  /** Path below the content folder. */
  readonly file: string
  /** Addresses and numbers that it had before. */
  readonly aliases: readonly string[]
  /** The article whose place it could not have. */
  readonly collision: string | null
}
