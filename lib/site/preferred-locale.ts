export interface RequestLike {
  readonly headers: { get(name: string): string | null }
  readonly cookies: { get(name: string): { readonly value: string } | undefined }
}

/** Cookie with the language that the reader chose last. */
export const localeCookie = 'cairn-locale'

/**
 * The language for a reader who did not say one: the remembered choice, else the best of
 * Accept-Language (RFC 9110, 12.5.4), else the first one of the site.
 */
export function preferredLocale(request: RequestLike, locales: readonly string[]): string {
  const remembered = request.cookies.get(localeCookie)?.value
  if (remembered && locales.includes(remembered)) return remembered
  for (const range of acceptedRanges(request.headers.get('accept-language') ?? '')) {
    const primary = range.split('-')[0]
    const match =
      locales.find((locale) => locale.toLowerCase() === range) ??
      locales.find((locale) => locale.split('-')[0] === primary)
    if (match) return match
  }
  return locales[0] ?? 'en'
}

/** The language that an address is in; undefined for one outside of the languages: `/kb/…`, `/xx`. */
export function localeOfPath(pathname: string, locales: readonly string[]): string | undefined {
  const [, first] = pathname.split('/')
  return locales.find((locale) => locale === first)
}

function acceptedRanges(header: string): string[] {
  return header
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters
        .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
        .find((value) => value !== undefined)
      return { range: range.trim(), quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ range, quality }) => range !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ range }) => range)
}
