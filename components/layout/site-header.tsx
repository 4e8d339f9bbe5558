import type { ReactNode } from 'react'
import { LanguageLink } from '@/components/layout/language-link'
import { Mark } from '@/components/ui/mark'
import type { Translate } from '@/lib/i18n/translator'
import type { Language } from '@/lib/site/languages'

interface SiteHeaderProps {
  locale: string
  languages: readonly Language[]
  t: Translate
  /** The search field; pages whose main thing is a search field of their own leave it out. */
  search?: ReactNode
  themeSwitch: ReactNode
}

/**
 * Name, search and language on one line; on a phone the search has a line of its own. The name is as high as what
 * follows it, so that it stays in its place while the page arrives.
 */
export function SiteHeader({ locale, languages, t, search, themeSwitch }: SiteHeaderProps) {
  return (
    <header className="border-line border-b print:hidden">
      <div className="frame flex flex-wrap items-center gap-x-5 gap-y-2 py-2.5">
        <a
          href={`/${locale}`}
          className="flex min-h-7.5 items-center gap-2 font-semibold text-ink no-underline"
          aria-label={t('site.home')}
        >
          <Mark />
          {t('site.name')}
        </a>
        <div className="order-last w-full md:order-none md:w-auto md:flex-1">{search}</div>
        <nav aria-label={t('site.navigation')} className="ml-auto flex items-baseline gap-4 text-small">
          <a href={`/${locale}/browse`} className="quiet-link">
            {t('site.browse')}
          </a>
          {languages.map(({ id, name, href }) => (
            <LanguageLink key={id} language={id} name={name} href={href} />
          ))}
          {themeSwitch}
        </nav>
      </div>
    </header>
  )
}
