import type { ArticlePlace } from '../../../lib/content/import/place-articles.ts'
import type { SourceArticle } from './read-source.ts'

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
