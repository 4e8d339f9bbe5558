/** A program that made a site out of a source, as far as it decides addresses. */
export interface SiteKind {
  readonly name: 'docusaurus' | 'rspress' | 'vitepress' | 'mkdocs' | 'hugo' | 'jekyll' | 'unknown'
  /** What all addresses of the site began with: `/knowledge`; empty for none. */
  readonly base: string
  /** What is put behind a page's path; null when pages had no addresses that we know. */
  readonly ending: string | null
}

/** Files that tell a program, below any folder of the source. */
const configs = [
  [/^docusaurus\.config\.[cm]?[jt]s$/, 'docusaurus', ''],
  [/^(?:rspress|doom)\.config\.(?:[cm]?[jt]s|ya?ml)$/, 'rspress', '.html'],
  [/^config\.[cm]?[jt]s$/, 'vitepress', '.html'],
  [/^mkdocs\.ya?ml$/, 'mkdocs', '/'],
  [/^hugo\.(?:toml|ya?ml|json)$/, 'hugo', '/'],
  [/^_config\.ya?ml$/, 'jekyll', '.html'],
] as const

const base = /\b(?:base|baseUrl|baseURL|baseurl|site_url)['"]?\s*[:=]\s*['"]?(?<base>[^'"\s,]+)/

/** The program that a file configures, by its name and the folder that it is in. */
export function siteOfConfig(path: string, text: string): SiteKind | null {
  const segments = path.split('/')
  const name = segments.at(-1) ?? ''
  const found = configs.find(([pattern]) => pattern.test(name))
  if (!found) return null
  const [, kind, ending] = found
  if (kind === 'vitepress' && segments.at(-2) !== '.vitepress') return null
  return { name: kind, base: basePath(base.exec(text)?.groups?.base ?? ''), ending }
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
