import { hasStrip } from '@/components/article/screenshots'
import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'

/** Ways to what a reader in a hurry is after, where the table of contents does not stand beside the text. */
export function Jumps({ article, t }: { article: Article; t: Translate }) {
  const parts = (['diagnosis', 'cause', 'resolution', 'workaround'] as const).flatMap((meaning) => {
    const id = article.landmarks[meaning]
    return id ? [{ meaning, id }] : []
  })
  const offersShots = hasStrip(article.images)
  if (parts.length === 0 && !offersShots) return null
  return (
    <nav className="jumps" aria-label={t('article.jumps')}>
      {parts.map(({ meaning, id }) => (
        <a key={meaning} href={`#${encodeURIComponent(id)}`} data-jump={meaning}>
          {t(`article.jump.${meaning}`)}
        </a>
      ))}
      {offersShots && (
        <a href="#page.screenshots">
          {t('article.screenshots')} <span className="figures">{article.images.length}</span>
        </a>
      )}
    </nav>
  )
}
