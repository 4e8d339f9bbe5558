import type { ImportReport } from './import-report.ts'

/** What was not understood many times, as one thing: a field, a shortcode, a component. */
interface CommonNote {
  readonly what: string
  /** By what it is told from others of its sort: the name of a field or of a tag. */
  readonly name: string
  readonly count: number
  readonly articles: number
  /** The first place. */
  readonly source: string
  readonly line: number
}

/** How the name of a thing begins, by what it is; others have none, and are as many as their texts. */
const names: Readonly<Record<string, RegExp>> = {
  field: /^[^:]+/,
  shortcode: /\{\{[<%]\s*(?:\/\s*)?[\w./-]+|\{%-?\s*@?[\w./-]+/,
  component: /<[A-Z][\w.]*/,
  variable: /\{\{\{?-?\s*[.$\w]+/,
  directive: /(?<!:):{3,}\s*[\w-]+/,
  'directive of Sphinx': /\{[\w:-]+\}/,
}

/** Things that were not understood more than once, the most frequent first: one decision each, not one a line. */
export function commonNotes({ articles }: Pick<ImportReport, 'articles'>): CommonNote[] {
  const found = new Map<string, CommonNote & { readonly sources: Set<string> }>()
  for (const { source, notUnderstood } of articles)
    for (const { what, text, line } of notUnderstood) {
      const name = names[what]?.exec(text)?.[0].replace(/^:+/, ':::').replace(/\s+/g, ' ')
      if (name === undefined) continue
      const key = `${what}\n${name}`
      const before = found.get(key)
      const sources = (before?.sources ?? new Set()).add(source)
      const first = before ?? { source, line }
      found.set(key, {
        what,
        name,
        sources,
        count: (before?.count ?? 0) + 1,
        articles: sources.size,
        source: first.source,
        line: first.line,
      })
    }
  return [...found.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .map(({ sources, ...note }) => note)
}
