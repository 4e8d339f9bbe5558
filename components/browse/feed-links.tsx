import type { Translate } from '@/lib/i18n/translator'
import { feedFormats, feedPath } from '@/lib/site/feeds'
import type { Group } from '@/lib/site/groups'

/** Feeds of a list, for those who want to be told; nothing where the list has none. */
export function FeedLinks({ group, locale, t }: { group: Group | null; locale: string; t: Translate }) {
  const links = (['rss', 'atom', 'json'] as const).flatMap((format) => {
    const path = feedPath(locale, format, group)
    return path ? [{ format, path }] : []
  })
  if (links.length === 0) return null
  return (
    <p className="feed-links">
      <span>{t('feeds.follow')}</span>
      {links.map(({ format, path }) => (
        <a key={format} href={path} type={feedFormats[format].type}>
          {feedFormats[format].label}
        </a>
      ))}
    </p>
  )
}
