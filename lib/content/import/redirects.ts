import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

/** An address of the old site that leads to another one, or to a file of its source. */
export interface Redirect {
  readonly from: string
  readonly to: string
}

const listed = z.object({ redirects: z.array(z.object({ source: z.string(), destination: z.string() })) })
const mapped = z.object({ redirects: z.record(z.string(), z.string()) })
const ofMkdocs = z.object({ plugins: z.array(z.unknown()) })
const ofPlugin = z.object({ redirects: z.object({ redirect_maps: z.record(z.string(), z.string()) }) })

/** Readers of what a file says, by its name. */
const readers: readonly (readonly [name: RegExp, read: (text: string) => Redirect[]])[] = [
  [/^docusaurus\.config\.[cm]?[jt]s$/, ofDocusaurus],
  [/^(?:docs|mint|vercel)\.json$/, ofJson],
  [/^(?:\.gitbook|redirects)\.ya?ml$/, ofMap],
  [/^_{1,2}redirects$/, ofLines],
  [/^mkdocs\.ya?ml$/, ofMaps],
]

/** Whether a file may name redirects. */
export function mayRedirect(file: string): boolean {
  return readers.some(([name]) => name.test(file.split('/').at(-1) ?? ''))
}

/**
 * The redirects that a file names: Docusaurus, Mintlify, Vercel, GitBook, Netlify and Cloudflare, MkDocs. Patterns
 * (`/old/*`, `/old/:slug`) lead to many pages and are left out, as is what cannot be read.
 */
export function redirectsIn(file: string, text: string): Redirect[] {
  const name = file.split('/').at(-1) ?? ''
  return readers
    .filter(([pattern]) => pattern.test(name))
    .flatMap(([, read]) => read(text))
    .filter(({ from, to }) => from !== '' && to !== '' && !/[*:(]/.test(from.replace(/^https?:/, '')))
}

/** `{ from: ['/a', '/b'], to: '/c' }`, in either order. */
function ofDocusaurus(text: string): Redirect[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, inner = '']) => {
    const to = /\bto['"]?\s*:\s*['"]([^'"]+)['"]/.exec(inner)?.[1]
    const from = /\bfrom['"]?\s*:\s*(\[[^[\]]*\]|['"][^'"]+['"])/.exec(inner)?.[1] ?? ''
    return to === undefined
      ? []
      : [...from.matchAll(/['"]([^'"]+)['"]/g)].map((each) => ({ from: each[1] ?? '', to }))
  })
}

function ofJson(text: string): Redirect[] {
  const read = listed.safeParse(parsed(() => JSON.parse(text)))
  return (read.data?.redirects ?? []).map(({ source, destination }) => ({ from: source, to: destination }))
}

function ofMap(text: string): Redirect[] {
  const read = mapped.safeParse(parsed(() => parseYaml(text)))
  return Object.entries(read.data?.redirects ?? {}).map(([from, to]) => ({ from, to }))
}

function ofMaps(text: string): Redirect[] {
  const plugins =
    ofMkdocs.safeParse(parsed(() => parseYaml(text, { logLevel: 'silent' }))).data?.plugins ?? []
  return plugins.flatMap((plugin) =>
    Object.entries(ofPlugin.safeParse(plugin).data?.redirects.redirect_maps ?? {}).map(([from, to]) => ({
      from,
      to,
    })),
  )
}

/** `/old /new 301` */
function ofLines(text: string): Redirect[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from = '', to = ''] = line.trim().split(/\s+/)
    return from.startsWith('/') ? [{ from, to }] : []
  })
}

/** What is no such file says nothing of redirects; its words are none of an article. */
function parsed(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return null
  }
}
