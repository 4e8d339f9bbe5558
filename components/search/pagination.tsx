import type { Translate } from '@/lib/i18n/translator'
import type { SearchState } from '@/lib/site/search-address'
import { lastPageOf, searchPath } from '@/lib/site/search-state'

/** Pages around the current one, the first and the last. */
export function Pagination({
  total,
  state,
  locale,
  t,
}: {
  total: number
  state: SearchState
  locale: string
  t: Translate
}) {
  const last = lastPageOf(state, total)
  if (last < 2) return null
  const pages = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === last || Math.abs(page - state.page) <= 2,
  )
  const link = (page: number, text: string, label: string) => (
    <a href={searchPath(locale, { ...state, page })} aria-label={label} className="page-link">
      {text}
    </a>
  )
  return (
    <nav aria-label={t('search.pages')} className="pagination figures">
      {state.page > 1 && link(state.page - 1, '‹', t('search.previous'))}
      {pages.map((page, index) => (
        <span key={page}>
          {page - (pages[index - 1] ?? page - 1) > 1 && <span className="text-muted"> … </span>}
          {page === state.page ? (
            <span aria-current="page" className="page-link page-link-current">
              {page}
            </span>
          ) : (
            link(page, String(page), t('search.page', { page: String(page) }))
          )}
        </span>
      ))}
      {state.page < last && link(state.page + 1, '›', t('search.next'))}
    </nav>
  )
}
