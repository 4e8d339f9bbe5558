import type { Article } from '@/lib/content/article'

/**
 * Room for whether an article is for what the reader runs. Pages are the same for all readers: a
 * script writes it (components/layout/reader-badges.tsx) for those who said what they run, and only
 * for them there is room.
 */
export function ReaderBadge({ article }: { article: Pick<Article, 'versions' | 'products'> }) {
  return (
    <span
      className="reader-badge"
      data-versions={article.versions.join(',')}
      data-products={article.products.join(',')}
    />
  )
}
