import type { Field } from '../frontmatter.ts'
import type { Change } from './import-note.ts'
import type { SiteKind } from './site-kind.ts'

/** Where a site of Docusaurus serves its pages, as far as that is not what it does by itself. */
export interface DocusaurusPaths {
  /** In the place of `docs`; empty for the root. */
  readonly docs: string
  /** By version: in the place of its name; empty for none. */
  readonly versions: ReadonlyMap<string, string>
}

const docsPath = /\brouteBasePath['"]?\s*:\s*['"](?<path>[^'"]*)['"]/
const versionPath = /(?<version>[\w.-]{1,40})['"]?\s*:\s*\{[^{}]*?\bpath['"]?\s*:\s*['"](?<path>[^'"]*)['"]/g

/** What a configuration says of the paths of pages. */
export function docusaurusPaths(config: string): DocusaurusPaths {
  const strip = (path: string) => path.replace(/^\/+|\/+$/g, '')
  const [, versions = ''] = config.split(/\bversions['"]?\s*:\s*\{/)
  return {
    docs: strip(docsPath.exec(config)?.groups?.path ?? 'docs'),
    versions: new Map(
      [...versions.matchAll(versionPath)].map(({ groups }) => [
        groups?.version ?? '',
        strip(groups?.path ?? ''),
      ]),
    ),
  }
}

/** What is plainly a number that somebody gave: `KB250110001`. `install-guide` and `chapter1` are names of pages. */
const number = /^[A-Z]{2,}[-_]?\d+$/

/** The name of a page in its address, which Docusaurus calls its id; null for the number of an article. */
export function pageNameIn(id: string | undefined, site: SiteKind['name'] | null): string | null {
  return site === 'docusaurus' && id !== undefined && id.trim() !== '' && !number.test(id.trim())
    ? id.trim()
    : null
}

/** The fields of a page without the name that Docusaurus calls its id, which is a part of its old address. */
export function withoutPageName(
  fields: readonly Field[],
  site: SiteKind['name'] | null,
): { readonly fields: readonly Field[]; readonly changes: readonly Change[] } {
  const nameIn = ({ key, value }: Field) =>
    key === 'id' && value.type === 'text' ? pageNameIn(value.text, site) : null
  return {
    fields: fields.filter((field) => nameIn(field) === null),
    changes: fields.flatMap((field) => {
      const name = nameIn(field)
      return name === null ? [] : [{ rule: 'page-name', line: field.line, from: name, to: '' }]
    }),
  }
}

/** The version of the product that a page is of, where the folder of its version tells it. */
export function versionOfPath(path: string, site: SiteKind['name'] | null): string | null {
  const found = /(?:^|\/)version-(?<version>\d[\w.]*)\//.exec(path)?.groups?.version
  return site === 'docusaurus' ? (found ?? null) : null
}
