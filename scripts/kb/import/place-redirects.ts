import { readFileSync } from 'node:fs'
import path from 'node:path'
import { mayRedirect, type Redirect, redirectsIn } from '../../../lib/content/import/redirects.ts'
import type { SiteKind } from '../../../lib/content/import/site-kind.ts'
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
    const redirects = redirectsIn(file, readFileSync(path.join(folder.root, file), 'utf8'))
    const lost = redirects.filter((redirect) => {
      const article = targetOf(redirect, file)
      if (article) added.set(article, [...(added.get(article) ?? []), addressOf(redirect.from, site.base)])
      return !article
    })
    return lost.length === 0 ? [] : [{ file, reason: reasonOf(lost), isError: false }]
  })
  function targetOf({ to }: Redirect, file: string): PlannedArticle | undefined {
    const address = to.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '')
    const named = byAddress.get(addressKey(address)) ?? byAddress.get(addressKey(`${site.base}${address}`))
    return (
      named ??
      bySource.get(find(address, file)?.file ?? '') ??
      bySource.get(find(`/${address}`, file)?.file ?? '')
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

/** An address as readers called it: `old/help` and `old/help.md` at `/old/help`. */
function addressOf(from: string, base: string): string {
  const name = from.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/\.md$/, '')
  const rooted = name.startsWith('/') ? name : `/${name}`
  return base !== '' && !rooted.startsWith(`${base}/`) ? base + rooted : rooted
}

const shown = 5

function reasonOf(lost: readonly Redirect[]): string {
  const some = lost.slice(0, shown).map(({ from, to }) => `${from} → ${to}`)
  const more = lost.length > shown ? ` and ${lost.length - shown} more` : ''
  return `redirects that lead to no article of the source: ${some.join(', ')}${more}`
}
