export interface CodeMeta {
  readonly title: string | null
  /** 1-based numbers of the lines to highlight. */
  readonly highlighted: ReadonlySet<number>
}

const titled = /(?:^|\s)(?:title|filename|file)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s{}]+))/
const ranges = /\{(?<list>[\d,\s-]+)\}/
const maxLine = 10_000

/** Reads the words after the language of a fence: `title="values.yaml" {1,3-5}`. */
export function parseCodeMeta(meta: string): CodeMeta {
  const title = titled.exec(meta)?.groups
  const highlighted = new Set<number>()
  for (const range of (ranges.exec(meta)?.groups?.list ?? '').split(',')) {
    const [first = Number.NaN, last = first] = range.split('-').map((part) => Number.parseInt(part, 10))
    for (let line = first; line <= Math.min(last, maxLine); line += 1) highlighted.add(line)
  }
  return { title: title?.double ?? title?.single ?? title?.bare ?? null, highlighted }
}
