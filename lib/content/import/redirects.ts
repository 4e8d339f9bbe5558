import path from 'node:path'
import { parseDocument, parse as parseYaml } from 'yaml'
import { z } from 'zod'

/** An address of the old site, or a file of its source, that leads to another one. */
export interface Redirect {
  readonly from: string
  readonly to: string
  /** A path in the source from which `to` leads to its file. */
  readonly seenFrom: string
}

type Pair = Pick<Redirect, 'from' | 'to'>

const listed = z.object({ redirects: z.array(z.object({ source: z.string(), destination: z.string() })) })
const mapped = z.object({ redirects: z.record(z.string(), z.string()) })
const ofMkdocs = z.object({ plugins: z.array(z.unknown()), docs_dir: z.string().default('docs') })
const ofPlugin = z.object({ redirects: z.object({ redirect_maps: z.record(z.string(), z.string()) }) })
const ofLearn = z.object({
  redirections: z.array(
    z.object({
      source_path: z.string().optional(),
      source_path_from_root: z.string().optional(),
      redirect_url: z.string(),
    }),
  ),
})

/** Readers of what a file says, by its name. */
const readers: readonly (readonly [name: RegExp, read: (text: string, file: string) => Redirect[]])[] = [
  [/^docusaurus\.config\.[cm]?[jt]s$/, seenFromFile(inDocusaurus)],
  [/^(?:docs|mint|vercel)\.json$/, seenFromFile(inJson)],
  [/^(?:\.gitbook|redirects)\.ya?ml$/, seenFromFile(inMap)],
  [/^_{1,2}redirects$/, seenFromFile(inLines)],
  [/^mkdocs\.ya?ml$/, inMkdocs],
  [/^\.openpublishing\.redirection[\w.-]*\.json$/, inLearn],
]

function readerOf(file: string) {
  const name = file.split('/').at(-1) ?? ''
  return readers.find(([pattern]) => pattern.test(name))?.[1]
}

/** Whether a file may name redirects. */
export function mayRedirect(file: string): boolean {
  return readerOf(file) !== undefined
}

/**
 * The redirects that a file names: Docusaurus, Mintlify, Vercel, GitBook, Netlify and Cloudflare, MkDocs, Microsoft
 * Learn. Patterns (`/old/*`, `/old/:slug`) lead to many pages and are left out. Null for a file that cannot be read.
 */
export function redirectsIn(file: string, text: string): Redirect[] | null {
  try {
    const found = readerOf(file)?.(text, file) ?? []
    return found.filter(
      ({ from, to }) => from !== '' && to !== '' && !/[*:(]/.test(from.replace(/^https?:/, '')),
    )
  } catch {
    return null // told by the caller; its words are none of an article
  }
}

function seenFromFile(read: (text: string) => Pair[]) {
  return (text: string, file: string) => read(text).map((pair) => ({ ...pair, seenFrom: file }))
}

/** `{ from: ['/a', '/b'], to: '/c' }`, in either order. */
function inDocusaurus(text: string): Pair[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, inner = '']) => {
    const to = /\bto['"]?\s*:\s*['"]([^'"]+)['"]/.exec(inner)?.[1]
    const from = /\bfrom['"]?\s*:\s*(\[[^[\]]*\]|['"][^'"]+['"])/.exec(inner)?.[1] ?? ''
    return to === undefined
      ? []
      : [...from.matchAll(/['"]([^'"]+)['"]/g)].map((each) => ({ from: each[1] ?? '', to }))
  })
}

function inJson(text: string): Pair[] {
  const { data } = listed.safeParse(JSON.parse(text))
  return (data?.redirects ?? []).map(({ source, destination }) => ({ from: source, to: destination }))
}

function inMap(text: string): Pair[] {
  return pairsOf(mapped.safeParse(parseYaml(text)).data?.redirects)
}

/** `/old /new 301` */
function inLines(text: string): Pair[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from = '', to = ''] = line.trim().split(/\s+/)
    return from.startsWith('/') ? [{ from, to }] : []
  })
}

/** Those of the plugin of MkDocs are named from its folder of texts. */
function inMkdocs(text: string, file: string): Redirect[] {
  const document = parseDocument(text, { logLevel: 'silent' }) // it has tags that name code
  const [problem] = document.errors
  if (problem) throw problem
  const { data } = ofMkdocs.safeParse(document.toJS())
  const seenFrom = path.posix.join(path.posix.dirname(file), data?.docs_dir ?? '', 'index.md')
  return (data?.plugins ?? []).flatMap((plugin) =>
    pairsOf(ofPlugin.safeParse(plugin).data?.redirects.redirect_maps).map((pair) => ({ ...pair, seenFrom })),
  )
}

/** Those of Microsoft Learn are files, named from the folder of the list. */
function inLearn(text: string, file: string): Redirect[] {
  const { data } = ofLearn.safeParse(JSON.parse(text))
  return (data?.redirections ?? []).flatMap(({ source_path, source_path_from_root, redirect_url }) => {
    const from =
      source_path_from_root ?? (source_path && path.posix.join(path.posix.dirname(file), source_path))
    return from ? [{ from, to: redirect_url, seenFrom: from.replace(/^\/+/, '') }] : []
  })
}

function pairsOf(map: Readonly<Record<string, string>> = {}): Pair[] {
  return Object.entries(map).map(([from, to]) => ({ from, to }))
}
