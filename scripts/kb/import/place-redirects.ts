import { readFileSync } from 'node:fs'
import path from 'node:path'
import { mayRedirect, type Redirect, redirectsIn } from '../../../lib/content/import/redirects.ts'
import { type SiteKind, siteOfConfig } from '../../../lib/content/import/site-kind.ts'
import type { FindFile } from '../../../lib/content/import/source-files.ts'
import type { PlannedArticle } from './planned-article.ts'
import type { SourceFolder } from './source-folder.ts'

interface RedirectContext {
  readonly folder: SourceFolder
  readonly site: SiteKind
  readonly find: FindFile
}

/** Gives articles the addresses that the old site led on to them, and tells of those that lead to none. */
export function placeRedirects(
  planned: readonly PlannedArticle[],
  { folder, site, find }: RedirectContext,
): {
  readonly planned: readonly PlannedArticle[]
  readonly skipped: readonly { readonly file: string; readonly reason: string; readonly isError: boolean }[]
} {
  const files = folder.only === null ? folder.files.filter(mayRedirect) : []
  const bySource = new Map(planned.map((article) => [article.path, article]))
  const byAddress = new Map(
    planned.flatMap((article) => article.aliases.map((alias) => [addressKey(alias), article] as const)),
  )
  const added = new Map<PlannedArticle, string[]>()
  const skipped = files.flatMap((file) => {
    const text = readFileSync(path.join(folder.root, file), 'utf8')
    const redirects = redirectsIn(file, text)
    if (redirects === null)
      return [{ file, reason: 'cannot be read, so that its redirects are not taken over', isError: false }]
    const own = siteOf(file, text, site)
    const lost = redirects.filter((redirect) => {
      const article = targetOf(redirect)
      if (article) added.set(article, [...(added.get(article) ?? []), addressOf(redirect.from, own)])
      return !article
    })
    return lost.length === 0 ? [] : [{ file, reason: reasonOf(lost, redirects.length), isError: false }]
  })
  function targetOf({ to, seenFrom }: Redirect): PlannedArticle | undefined {
    const address = to.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
    const files = [address, `/${address}`].map((each) => find(each, seenFrom))
    const file = files.find((found) => found?.by === 'path' && bySource.has(found.file))
    return (
      byAddress.get(addressKey(address)) ??
      byAddress.get(addressKey(`${site.base}${address}`)) ??
      bySource.get(file?.file ?? '')
    )
  }
  return {
    planned: planned.map((article) => ({
      ...article,
      aliases: [...new Set([...article.aliases, ...(added.get(article) ?? [])])],
    })),
    skipped,
  }
}

function addressKey(address: string): string {
  return address.toLowerCase().replace(/(?:\.html?|\/)$/, '')
}

/** Of several configurations, one for each language, each names where its own pages were. */
function siteOf(file: string, text: string, site: SiteKind): SiteKind {
  const own = siteOfConfig(file, text)
  return own?.base.startsWith(`${site.base}/`) ? { ...site, base: own.base } : site
}

/** An address as readers called it: `old/help` and `old/help.md` at `/old/help`, an index at its folder. */
function addressOf(from: string, { base, textFolder }: SiteKind): string {
  const name = `/${from.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/^\//, '')}`
  const below = textFolder && name.startsWith(`/${textFolder}/`) ? name.slice(textFolder.length + 1) : name
  const rooted = below.replace(/(?:\/(?:index|README))?\.(?:md|ya?ml)$/i, '') || '/'
  return base !== '' && !rooted.startsWith(`${base}/`) ? base + rooted : rooted
}

const shown = 5

function reasonOf(lost: readonly Redirect[], all: number): string {
  const some = lost.slice(0, shown).map(({ from, to }) => `${from} → ${to}`)
  const more = lost.length > shown ? ` and ${lost.length - shown} more` : ''
  return `redirects that lead to no article of the source (${lost.length} of ${all}): ${some.join(', ')}${more}`
}
