import type { SearchDocument } from '../types.ts'
import { textName } from './outline.ts'
import { readJson, type ShardStore, writeJson } from './shard-store.ts'

/** What filters, facets and lists need of each document, in columns, since like beside like packs best. */
interface Catalogue {
  /** Without locale; with a mark in place of a name that is made of the title as usual. */
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
    path: column((document) => shortPath(document)),
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
  return catalogue.path.map((short, number) => {
    const path = `${locale}/${longPath(short, catalogue.title[number] ?? '')}`
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

/** What joins the words of a title in a file's name, as people and `kb new` do it. */
const joints = ['_', '-'] as const
/** Stands before a joint in place of a name; no file's name has it. */
const named = '\0'

/** The path after the locale: `solutions/`, the mark and `_` for `solutions/Lamp_stays_dark` of that title. */
function shortPath({ path, locale, title }: SearchDocument): string {
  const own = path.slice(locale.length + 1)
  const folder = own.slice(0, own.lastIndexOf('/') + 1)
  const joint = joints.find((each) => own === folder + usualName(title, each))
  return joint ? folder + named + joint : own
}

function longPath(short: string, title: string): string {
  const folder = short.slice(0, short.lastIndexOf('/') + 1)
  const joint = joints.find((each) => short === folder + named + each)
  return joint ? folder + usualName(title, joint) : short
}

function usualName(title: string, joint: (typeof joints)[number]): string {
  const name = title.replace(/\W+/g, joint)
  return joint === '-' ? name.toLowerCase() : name
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
