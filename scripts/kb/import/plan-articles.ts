import { assignTargets } from '../../../lib/content/import/assign-targets.ts'
import type { FieldMap } from '../../../lib/content/import/field-map.ts'
import { oldAddresses } from '../../../lib/content/import/old-addresses.ts'
import { placeArticles } from '../../../lib/content/import/place-articles.ts'
import { type SiteKind, siteWithoutConfig, wrappersOf } from '../../../lib/content/import/site-kind.ts'
import { latinSlug } from '../../../lib/content/latin-slug.ts'
import type { Taxonomy } from '../../../lib/content/taxonomy.ts'
import { type PageVersion, pageVersions, unstatedVersion } from '../../../lib/content/version-folders.ts'
import type { PlannedArticle } from './planned-article.ts'
import type { SourceArticle } from './read-source.ts'

interface PlanOptions {
  readonly taxonomy: Taxonomy
  readonly map: FieldMap
  readonly locale: string | null
  /** What the source's configuration says; null without one. */
  readonly site: SiteKind | null
  /** What addresses began with, when it was given. */
  readonly base: string | null
}

/** Gives every article its language, its file and its old addresses; articles of the first language come first. */
export function planArticles(
  articles: readonly SourceArticle[],
  { taxonomy, map, locale, site: configured, base }: PlanOptions,
): { readonly planned: readonly PlannedArticle[]; readonly site: SiteKind } {
  const places = placeArticles(
    articles.map(({ path, foreign }) => ({ path, language: foreign.language, text: foreign.visible })),
    { taxonomy, map, fallback: locale, wrappers: configured ? wrappersOf(configured) : null },
  )
  const first = taxonomy.locales[0]?.id ?? 'en'
  const placed = articles
    .flatMap((article) => {
      const place = places.get(article.path)
      return place ? [{ ...article, place }] : []
    })
    .sort(
      (a, b) => rank(a.place.locale === first) - rank(b.place.locale === first) || (a.path < b.path ? -1 : 1),
    )
  const found = configured ?? siteWithoutConfig(placed.some(({ place }) => place.by === 'folder'))
  const site = base === null ? found : { ...found, base }
  const sums = new Set(articles.map(({ sha256 }) => sha256))
  const targets = assignTargets(
    placed.map(({ path, place, extension, foreign, sha256 }) => ({
      path,
      locale: place.locale,
      sourcePath: readablePath(path, place.sourcePath, foreign.meta.title),
      extension,
      pairKeys: pairKeysOf(foreign.hints, { sha256, sourceSHA: foreign.meta.sourceSHA, sums }),
    })),
  )
  const versions = pageVersions(
    placed.map(({ path, place: { locale, sourcePath } }) => ({ path, locale, sourcePath })),
  )
  const planned = placed.map((unversioned): PlannedArticle => {
    const article = withFolderVersion(unversioned, versions.get(unversioned.path))
    const { path, place, foreign } = article
    const parts = { path, place, isDefaultLocale: place.locale === first, hints: foreign.hints }
    return {
      ...article,
      file: targets.files.get(path) ?? path,
      aliases: oldAddresses(parts, site),
      collision: targets.collisions.get(path) ?? null,
    }
  })
  return { planned, site }
}

function withFolderVersion<A extends SourceArticle>(article: A, version: PageVersion | undefined): A {
  const { foreign, changes } = article
  const name = unstatedVersion(foreign.meta.versions, version)
  if (name === null) return article
  return {
    ...article,
    foreign: { ...foreign, meta: { ...foreign.meta, versions: [name] } },
    changes: [...changes, { rule: 'versions', line: 1, from: '', to: name }],
  }
}

/** Exports name pages with titles in other scripts by their numbers alone; those get a name that says something. */
function readablePath(path: string, sourcePath: string, title: string): string {
  const isNumber = /(?:^|\/)[-_\d]+\.x?html?$/i.test(path)
  return isNumber ? sourcePath.replace(/[^/]*$/, latinSlug(title)) : sourcePath
}

function rank(isFirst: boolean): number {
  return isFirst ? 0 : 1
}

/** A translation names the checksum of its source; Hugo and others name a key. */
function pairKeysOf(
  hints: ReadonlyMap<string, string>,
  { sha256, sourceSHA, sums }: { sha256: string; sourceSHA: string | null; sums: ReadonlySet<string> },
): string[] {
  const sum = sourceSHA?.toLowerCase()
  const key = hints.get('translationkey')
  return [`sha:${sum && sums.has(sum) ? sum : sha256}`, ...(key ? [`key:${key}`] : [])]
}
