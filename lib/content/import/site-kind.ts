import { type DocusaurusPaths, docusaurusPaths } from './docusaurus.ts'
import { type SiteParameters, siteParameters } from './site-parameters.ts'

/** A program that made a site out of a source, as far as it decides addresses. */
export interface SiteKind {
  readonly name:
    | 'docusaurus'
    | 'rspress'
    | 'vitepress'
    | 'mkdocs'
    | 'hugo'
    | 'jekyll'
    | 'starlight'
    | 'docfx'
    | 'unknown'
  /** What all addresses of the site began with: `/knowledge`; empty for none. */
  readonly base: string
  /** What is put behind a page's path; null when pages had no addresses that we know. */
  readonly ending: string | null
  /** The version of Docusaurus whose pages have no version in their address; the unreleased pages where there is none. */
  readonly newestVersion?: string
  /** The folder whose files were served at the base, where the place of the configuration tells it. */
  readonly textFolder?: string
  /** Of Docusaurus. */
  readonly paths?: DocusaurusPaths
  /** Of Hugo and Jekyll. */
  readonly parameters?: SiteParameters
}

/** Files that tell a program, below any folder of the source. */
const configs = [
  [/^docusaurus\.config\.[cm]?[jt]s$/, 'docusaurus', ''],
  [/^(?:rspress|doom)\.config\.(?:[cm]?[jt]s|ya?ml)$/, 'rspress', '.html'],
  [/^config\.[cm]?[jt]s$/, 'vitepress', '.html'],
  [/^mkdocs\.ya?ml$/, 'mkdocs', '/'],
  [/^hugo\.(?:toml|ya?ml|json)$/, 'hugo', '/'],
  [/^config\.(?:toml|ya?ml|json)$/, 'hugo', '/'],
  [/^_config\.ya?ml$/, 'jekyll', '.html'],
  [/^astro\.config\.[cm]?[jt]s$/, 'starlight', '/'],
  [/^docfx\.json$/, 'docfx', '.html'],
] as const

const base = /\b(?:base|baseUrl|baseURL|baseurl|site_url)['"]?\s*[:=]\s*['"]?(?<base>[^'"\s,]+)/

/** Whether a file may configure a program, by its name. */
export function isConfigName(path: string): boolean {
  return configOf(path) !== undefined
}

function configOf(path: string) {
  return configs.find(([pattern]) => pattern.test(path.split('/').at(-1) ?? ''))
}

/** The program that a file configures, by its name, the folder that it is in, and what it says. */
export function siteOfConfig(path: string, text: string): SiteKind | null {
  const found = configOf(path)
  if (!found) return null
  const [pattern, kind, ending] = found
  if (kind === 'vitepress' && path.split('/').at(-2) !== '.vitepress') return null
  // Before it had a name of its own, the file of Hugo had one that many a program uses.
  if (kind === 'hugo' && pattern.test('config.toml') && !/\bbaseURL\b/i.test(text)) return null
  const newestVersion = /\blastVersion['"]?\s*:\s*['"](?<version>[^'"\s]+)/.exec(text)?.groups?.version
  const isFlat = kind === 'mkdocs' && /^use_directory_urls:\s*false\b/m.test(text)
  return {
    name: kind,
    base: basePath(base.exec(text)?.groups?.base ?? ''),
    ending: isFlat ? '.html' : ending,
    ...(kind === 'docfx' && { textFolder: path.split('/').slice(0, -1).join('/') }),
    ...(kind === 'docusaurus' && { paths: docusaurusPaths(text) }),
    ...((kind === 'hugo' || kind === 'jekyll') && { parameters: siteParameters(kind, path, text) }),
    ...(kind === 'docusaurus' && newestVersion !== undefined && { newestVersion }),
  }
}

/** The site of several configurations of one program, such as one for each language: what all addresses began with. */
export function sharedSite(sites: readonly SiteKind[]): SiteKind | null {
  const [first, ...others] = sites
  if (!first) return null
  const bases = others.filter(({ name }) => name === first.name).map(({ base: each }) => each.split('/'))
  const parts = first.base.split('/')
  const end = parts.findIndex((part, at) => bases.some((other) => other[at] !== part))
  return end < 0 ? first : { ...first, base: parts.slice(0, end).join('/') }
}

/** `versions.json` of Docusaurus: the versions of the pages, the newest first. */
export function withVersions(site: SiteKind, text: string): SiteKind {
  const [newest] = /^\s*\[\s*"(?<version>[^"]+)"/.exec(text)?.slice(1) ?? []
  return site.name === 'docusaurus' && newest !== undefined ? { newestVersion: newest, ...site } : site
}

/** A site without a configuration: folders of languages are what site generators have. */
export function siteWithoutConfig(hasLocaleFolders: boolean): SiteKind {
  return { name: 'unknown', base: '', ending: hasLocaleFolders ? '.html' : null }
}

/** The path of an address or a path, with a slash before and none behind; empty for the root. */
export function basePath(text: string): string {
  const path = text.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/^\/*|\/*$/g, '')
  return path === '' ? '' : `/${path}`
}

/** Folders that are no part of the addresses of a site; null where that is not known. */
export function wrappersOf({ name }: SiteKind): readonly string[] | null {
  if (name === 'docusaurus') return []
  return name === 'hugo' ? ['content'] : null
}
