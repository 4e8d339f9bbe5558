import type { SearchDocument } from '../types.ts'
import { readDocumentText } from './document-text.ts'
import { longNames, type ShortNames, shortNames } from './names.ts'
import { namesName, textName } from './outline.ts'
import { readJson, type ShardStore, writeJson } from './shard-store.ts'

/** What ranking, filters and facets need of each document, in columns, since like beside like packs best. */
interface Catalogue {
  readonly id: readonly (string | null)[]
  readonly aliases: readonly (readonly string[])[]
  readonly kind: readonly (string | null)[]
  readonly products: readonly (readonly string[])[]
  readonly versions: readonly (readonly string[])[]
  readonly components: readonly (readonly string[])[]
  readonly state: readonly SearchDocument['state'][]
  readonly updated: readonly (string | null)[]
}

/** Documents whose names lie in one part. */
const namesTogether = 16

export function writeCatalogue(documents: Iterable<SearchDocument>): Uint8Array<ArrayBuffer> {
  const column = <Value>(read: (document: SearchDocument) => Value) => [...documents].map(read)
  const catalogue: Catalogue = {
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

/** Titles and addresses of all documents, in parts. */
export function writeNames(documents: Iterable<SearchDocument>): Uint8Array<ArrayBuffer>[] {
  const names = Array.from(documents, shortNames)
  const count = Math.ceil(names.length / namesTogether)
  return Array.from({ length: count }, (_, part) =>
    writeJson(names.slice(part * namesTogether, (part + 1) * namesTogether)),
  )
}

/** Documents whose names and texts are read from the store when they are asked for. */
export function readCatalogue(bytes: Uint8Array, store: ShardStore, locale: string): SearchDocument[] {
  const catalogue = readJson<Catalogue>(bytes)
  return catalogue.id.map((id, number) => {
    const text = store.part(textName(locale, number), readDocumentText)
    const readNames = createNames(store, locale, number)
    return {
      locale,
      id,
      aliases: catalogue.aliases[number] ?? [],
      kind: catalogue.kind[number] ?? null,
      products: catalogue.products[number] ?? [],
      versions: catalogue.versions[number] ?? [],
      components: catalogue.components[number] ?? [],
      state: catalogue.state[number] ?? 'published',
      updated: catalogue.updated[number] ?? null,
      get path() {
        return readNames().path
      },
      get title() {
        return readNames().title
      },
      get slug() {
        return readNames().slug
      },
      get pair() {
        return readNames().pair
      },
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

/** Reads the names of a document from its text, if that is here, since hits with snippets need it anyway. */
function createNames(store: ShardStore, locale: string, number: number) {
  const text = textName(locale, number)
  const ofText = store.part(text, (bytes) => longNames(readDocumentText(bytes).names, locale))
  const ofNames = store.part(namesName(locale, Math.floor(number / namesTogether)), (bytes) =>
    longNames(readJson<readonly ShortNames[]>(bytes)[number % namesTogether] ?? unnamed, locale),
  )
  return () => (store.has(text) ? ofText() : ofNames())
}

const unnamed: ShortNames = ['', '', '', '']
