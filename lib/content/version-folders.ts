import { groupBy } from './group-by.ts'

/** What is known of a page that may have versions. */
interface Placed {
  readonly path: string
  readonly locale: string
  /** Path below the folder of the language, without extension. */
  readonly sourcePath: string
}

/** What a page is among its versions. */
export interface PageVersion {
  /** Path of its page in the version whose page has the address; its own for that one. */
  readonly newest: string
  /** Name of its version, as in the name of the folder: `2.5`, `next`; null for a page that is in no folder of a version. */
  readonly name: string | null
  /** Whether `name` is one that articles state: `2.5`, `2.x`. */
  readonly isNumber: boolean
}

/** Two or three numbers, as articles state them: four are an address (`10.0.0.1`). */
const numbered =
  /^(?:(?:version|release|ver|v)[-_]?(?<named>\d{1,6}(?:\.\d{1,6}){0,2}(?:\.x)?)|(?<bare>\d{1,6}\.\d{1,6}(?:\.\d{1,6})?(?:\.x)?|\d{1,6}\.x))$/i
/** `2024.01.05` and `05.01.2024`. */
const date = /^(?:\d{4}\.\d\d\.\d\d|\d\d\.\d\d\.\d{4})$/
const newestNames = ['latest', 'stable', 'current']
const unreleasedNames = ['next', 'dev', 'main', 'master', 'nightly', 'edge', 'unreleased']
const names = new Set([...newestNames, ...unreleasedNames])

/**
 * Finds the pages that are in several versions: the same path in sibling folders such as `v2.5/` and `v2.6/`, or
 * `versioned_docs/version-2.5/` and `docs/`. The address belongs to the one in no folder of a version, else to the
 * newest; what is not released comes last. Keys are paths.
 */
export function pageVersions(pages: readonly Placed[]): ReadonlyMap<string, PageVersion> {
  const placed = pages.map((page) => ({ page, ...placeOf(page.sourcePath) }))
  const found = new Map<string, PageVersion>()
  for (const group of groupBy(placed, ({ page, path }) => `${page.locale}/${path}`).values()) {
    const [first, ...others] = group.sort((a, b) => compareVersions(a.name, b.name))
    // Without a number beside it a folder `dev` or `main` may be about anything.
    if (!first || others.length === 0 || !group.some(({ isNumber }) => isNumber)) continue
    for (const { page, name, isNumber } of group)
      found.set(page.path, { newest: first.page.path, name, isNumber })
  }
  return found
}

/** The version that a page is for by its folder, where it states none itself; null for none. */
export function unstatedVersion(stated: readonly string[], version: PageVersion | undefined): string | null {
  return stated.length === 0 && version?.isNumber ? version.name : null
}

/** The path that all versions of a page have in common, and the version. */
function placeOf(sourcePath: string): { path: string; name: string | null; isNumber: boolean } {
  const segments = sourcePath.split('/')
  for (const [index, segment] of segments.slice(0, -1).entries()) {
    const { named, bare } = (date.test(segment) ? null : numbered.exec(segment))?.groups ?? {}
    const name = named ?? bare ?? segment.replace(/^version-/, '').toLowerCase()
    const isNumber = (named ?? bare) !== undefined
    if (!isNumber && !names.has(name)) continue
    // Docusaurus keeps the versions of `docs` in `versioned_docs`.
    const before = segments.slice(0, index).map((each) => each.replace(/^versioned_/, ''))
    return { path: [...before, ...segments.slice(index + 1)].join('/'), name, isNumber }
  }
  return { path: sourcePath, name: null, isNumber: false }
}

/** The one to be read first comes first. */
function compareVersions(a: string | null, b: string | null): number {
  const [one, other] = [rankOf(a), rankOf(b)]
  return one - other || (b ?? '').localeCompare(a ?? '', 'en', { numeric: true })
}

function rankOf(name: string | null): number {
  if (name === null) return 0
  if (newestNames.includes(name)) return 1
  return unreleasedNames.includes(name) ? 3 : 2
}
