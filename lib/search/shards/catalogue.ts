import type { SearchDocument } from '../types.ts'
import { textName } from './outline.ts'
import { readJson, type ShardStore, writeJson } from './shard-store.ts'

/** What filters, facets and lists need of each document, in columns, since like beside like packs best. */
interface Catalogue {
  readonly path: readonly string[]
  readonly title: readonly string[]
  /** Empty where it is the usual form of the path, as most are. */
  readonly slug: readonly string[]
  readonly pair: readonly string[]
  readonly id: readonly (string | null)[]
  readonly aliases: readonly (readonly string[])[]
  readonly kind: readonly (string | null)[]
  readonly products: readonly (readonly string[])[]
  readonly versions: readonly (readonly string[])[]
  readonly components: readonly (readonly string[])[]
  readonly state: readonly SearchDocument['state'][]
  readonly updated: readonly (string | null)[]
}

/** What hits show, and exact phrases are looked up in. */
type DocumentText = Pick<
  SearchDocument,
  'summary' | 'keywords' | 'environment' | 'symptoms' | 'errors' | 'sections'
>

export function writeDocumentText(document: SearchDocument): Uint8Array<ArrayBuffer> {
  const { summary, keywords, environment, symptoms, errors, sections } = document
  const text: DocumentText = { summary, keywords, environment, symptoms, errors, sections }
  return writeJson(text)
}

export function writeCatalogue(documents: Iterable<SearchDocument>): Uint8Array<ArrayBuffer> {
  const column = <Value>(read: (document: SearchDocument) => Value) => [...documents].map(read)
  const catalogue: Catalogue = {
    path: column(({ path }) => path),
    title: column(({ title }) => title),
    slug: column(({ path, slug }) => (slug === usualSlug(path) ? '' : slug)),
    pair: column(({ path, locale, pair }) => (pair === usualPair(path, locale) ? '' : pair)),
    id: column(({ id }) => id),
    aliases: column(({ aliases }) => aliases),
    kind: column(({ kind }) => kind),
    products: column(({ products }) => products),
    versions: column(({ versions }) => versions),
    components: column(({ components }) => components),
    state: column(({ state }) => state),
    updated: column(({ updated }) => updated),
  }
  return writeJson(catalogue)
}

/** Documents whose texts are read from the store when they are asked for. */
export function readCatalogue(bytes: Uint8Array, store: ShardStore, locale: string): SearchDocument[] {
  const catalogue = readJson<Catalogue>(bytes)
  return catalogue.path.map((path, number) => {
    const text = store.part(textName(locale, number), readJson<DocumentText>)
    return {
      path,
      locale,
      title: catalogue.title[number] ?? '',
      slug: catalogue.slug[number] || usualSlug(path),
      pair: catalogue.pair[number] || usualPair(path, locale),
      id: catalogue.id[number] ?? null,
      aliases: catalogue.aliases[number] ?? [],
      kind: catalogue.kind[number] ?? null,
      products: catalogue.products[number] ?? [],
      versions: catalogue.versions[number] ?? [],
      components: catalogue.components[number] ?? [],
      state: catalogue.state[number] ?? 'published',
      updated: catalogue.updated[number] ?? null,
      get summary() {
        return text().summary
      },
      get keywords() {
        return text().keywords
      },
      get environment() {
        return text().environment
      },
      get symptoms() {
        return text().symptoms
      },
      get errors() {
        return text().errors
      },
      get sections() {
        return text().sections
      },
    }
  })
}

/** What most slugs are; it need not be exact, since others are written out. */
function usualSlug(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name
    .toLowerCase()
    .replace(/[\s_.:~+]+/g, '-')
    .replace(/-{2,}/g, '-')
}

function usualPair(path: string, locale: string): string {
  return path.slice(locale.length + 1)
}
