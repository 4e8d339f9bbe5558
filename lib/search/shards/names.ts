import type { SearchDocument } from '../types.ts'

/** What a document is called, and where it is. */
export type Names = Pick<SearchDocument, 'path' | 'title' | 'slug' | 'pair'>

/** The same in short. */
export type ShortNames = readonly [
  /** Without locale; with a mark in place of a name that is made of the title as usual. */
  path: string,
  title: string,
  /** Empty where it is the usual form of the path, as most are. */
  slug: string,
  pair: string,
]

export function shortNames({ path, locale, title, slug, pair }: SearchDocument): ShortNames {
  const own = path.slice(locale.length + 1)
  return [shortPath(own, title), title, slug === usualSlug(own) ? '' : slug, pair === own ? '' : pair]
}

export function longNames([short, title, slug, pair]: ShortNames, locale: string): Names {
  const own = longPath(short, title)
  return { path: `${locale}/${own}`, title, slug: slug || usualSlug(own), pair: pair || own }
}

/** What joins the words of a title in a file's name, as people and `kb new` do it. */
const joints = ['_', '-'] as const
/** Stands before a joint in place of a name; no file's name has it. */
const named = '\0'

/** The path after the locale: `solutions/`, the mark and `_` for `solutions/Lamp_stays_dark` of that title. */
function shortPath(own: string, title: string): string {
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
