import type { Translate } from '@/lib/i18n/translator'
import type { Language } from '@/lib/site/languages'

/** The way to everything, at the end of every page. */
export function SiteFooter({ languages, t }: { languages: readonly Language[]; t: Translate }) {
  return (
    <footer className="mt-auto border-line border-t text-muted text-small print:hidden">
      <div className="frame flex flex-wrap items-baseline gap-x-6 gap-y-1 py-5">
        <span>
          {t('site.name')} · {t('site.tagline')}
        </span>
        {languages.map(({ id, nameHere }) => (
          <a key={id} href={`/${id}/search`} className="quiet-link">
            {t('site.footer', { language: nameHere })}
          </a>
        ))}
      </div>
    </footer>
  )
}
