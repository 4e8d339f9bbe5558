import type { Translate } from '@/lib/i18n/translator'

/** The way to a page: texts and addresses, outermost first. */
export function Crumbs({ links, t }: { links: readonly (readonly [string, string])[]; t: Translate }) {
  return (
    <nav aria-label={t('article.breadcrumb')} className="crumbs">
      {links.map(([text, href]) => (
        <a key={href} href={href}>
          {text}
        </a>
      ))}
    </nav>
  )
}
