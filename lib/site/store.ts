import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../content/article.ts'
import { groupBy } from '../content/group-by.ts'
import type { Taxonomy } from '../content/taxonomy.ts'
import { type Manifest, readManifest } from './manifest.ts'

/** The knowledge base as pages ask for it: by language, address, number and translation. */
interface Store {
  readonly manifest: Manifest
  /** Newest first; articles without a date last, in the order of their titles. */
  readonly byLocale: ReadonlyMap<string, readonly Article[]>
  /** By `locale/slug`. */
  readonly byAddress: ReadonlyMap<string, Article>
  readonly byPair: ReadonlyMap<string, readonly Article[]>
  /** By id or alias, in lower case. */
  readonly byName: ReadonlyMap<string, readonly Article[]>
}

const manifestPath = path.join(process.cwd(), '.cairn', 'manifest.json')
let store: Store | null = null
let readAt = 0

/** Reads the manifest once; in development again when the prepare step has written a new one. */
function getStore(): Store {
  const isDevelopment = process.env.NODE_ENV === 'development'
  const changedAt = store && !isDevelopment ? readAt : statSync(manifestPath).mtimeMs
  if (store && changedAt === readAt) return store
  readAt = changedAt
  store = createStore(readManifest(readFileSync(manifestPath, 'utf8')))
  return store
}

/** Builds the look-ups. */
function createStore(manifest: Manifest): Store {
  const { articles, taxonomy } = manifest
  const newest = [...articles].sort(byDateThenTitle)
  const byLocale = groupBy(newest, ({ locale }) => locale)
  for (const { id } of taxonomy.locales) if (!byLocale.has(id)) byLocale.set(id, [])
  return {
    manifest,
    byLocale,
    byAddress: new Map(articles.map((article) => [`${article.locale}/${article.slug}`, article])),
    byPair: groupBy(articles, ({ pair }) => pair),
    byName: groupBy(articles, namesOf),
  }
}

function namesOf(article: Article): string[] {
  const names = article.id === null ? article.aliases : [article.id, ...article.aliases]
  return names.map((name) => name.toLowerCase())
}

function byDateThenTitle(a: Article, b: Article): number {
  return (b.updated ?? '').localeCompare(a.updated ?? '') || a.title.localeCompare(b.title, a.locale)
}

/** Languages of the site, the one that is translated from first. */
export function getLocales(): readonly { readonly id: string; readonly name: string }[] {
  return getTaxonomy().locales.map(({ id, label }) => ({ id, name: label[id] ?? ownName(id) }))
}

/** The name of a language in itself, for the switch: `中文`, not `Chinese`. */
function ownName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
}

/** Changes whenever anything that pages show has changed. */
export function getRevision(): string {
  return getStore().manifest.revision
}

export function getTaxonomy(): Taxonomy {
  return getStore().manifest.taxonomy
}

/** Articles of a language, newest first. Empty for a language without articles. */
export function getArticles(locale: string): readonly Article[] {
  return getStore().byLocale.get(locale) ?? []
}

export function getArticle(locale: string, slug: string): Article | undefined {
  return getStore().byAddress.get(`${locale}/${slug}`)
}

/** The same article in other languages. */
export function getTranslations(article: Article): readonly Article[] {
  const pair = getStore().byPair.get(article.pair) ?? []
  return pair.filter(({ path }) => path !== article.path)
}

/** What a translation was made from. */
export function getSource({ translatedFrom, pair }: Article): Article | undefined {
  return getStore()
    .byPair.get(pair)
    ?.find(({ path }) => path === translatedFrom)
}

/**
 * Articles that bear a number or had it once, in any case. Several when an id is used twice: then
 * first those with translations, which had it longer, and the older before the newer.
 */
export function findByAlias(name: string): readonly Article[] {
  const found = getStore().byName.get(name.trim().toLowerCase()) ?? []
  return [...found].sort(
    (a, b) =>
      getTranslations(b).length - getTranslations(a).length ||
      (a.updated ?? '').localeCompare(b.updated ?? ''),
  )
}
