import { preferredLocale, type RequestLike } from './preferred-locale.ts'
import { getLocales } from './store.ts'

/** The language of this site for a reader whose address says none. */
export function localeOfRequest(request: RequestLike): string {
  return preferredLocale(
    request,
    getLocales().map(({ id }) => id),
  )
}
