import path from 'node:path'
import { decoded } from './decoded.ts'

/** What a link points to inside the knowledge base; null for a link that leaves it. */
export interface LinkTarget {
  /** Candidates for the article's file or path below the root, most likely first. */
  readonly paths: readonly string[]
  readonly anchor: string | null
}

const extension = /\.(?:md|mdx|markdown|html?)$/i

/** The article that stands for its folder, as in Git hosts and site generators. */
const indexNames = ['index', 'README']

/**
 * Reads a link as a path of an article: relative to the file, or `/`-rooted with or without a
 * locale (`/en/solutions/X.html`, `/solutions/X`), with any extension that site generators use.
 */
export function linkTarget(href: string, file: string): LinkTarget | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return null
  const [target = '', anchor = ''] = splitOnce(href, '#')
  const name = decoded(target.replace(/\?.*$/, '')).replace(/\/$/, '')
  const locale = file.split('/')[0] ?? ''
  const places = target.startsWith('/') ? rooted(name.replace(/^\//, ''), locale) : [beside(file, name)]
  const paths = target === '' ? [file] : places.flatMap((place) => [place, place.replace(extension, '')])
  const indexes =
    target === '' ? [] : places.flatMap((place) => indexNames.map((name) => path.posix.join(place, name)))
  return { paths: [...paths, ...indexes], anchor: anchor === '' ? null : decoded(anchor) }
}

function beside(file: string, name: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), name))
}

/** Site generators put a base in front (`/knowledge/en/…`) or leave the locale out. */
function rooted(name: string, locale: string): string[] {
  const withoutBase = name.split('/').slice(1).join('/')
  return [name, `${locale}/${name}`, withoutBase, `${locale}/${withoutBase}`].map((each) =>
    path.posix.normalize(each),
  )
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}
