/** A mark in whose place stands a file of code, or a part of it. */
export interface CodeFileMark {
  readonly indent: string
  /** The file, as a link from the text names it. */
  readonly href: string
  /** Name of a part that the file marks with `#region`; empty for all of it. */
  readonly region: string
  /** Lines that are shown, such as `2-4,7`; empty for all of them. */
  readonly range: string
  readonly language: string
  /** Lines that are highlighted. */
  readonly highlighted: string
  readonly title: string
}

const vitepress =
  /^(?<indent>\s*)<<<[ \t]+(?<file>[^\s#{}[\]]+)(?:#(?<region>[\w*-]+))?(?:[ \t]*\{(?<meta>[^{}]*)\})?(?:[ \t]*\[(?<title>[^[\]]*)\])?$/
const learn = /^(?<indent>\s*):{3}[ \t]*code[ \t](?<attributes>[^\n]{1,2000}?):{3}$/
const lines = /^\d+(?:-\d+)?(?:,\s?\d+(?:-\d+)?)*$/

/** The mark that a line consists of: `<<< @/x.js#part{2 js}` of VitePress, `:::code source="x.js":::` of Microsoft Learn. */
export function codeFileMark(line: string): CodeFileMark | null {
  const text = line.trimEnd()
  const found = vitepress.exec(text)?.groups
  if (found?.file !== undefined) {
    const { indent = '', file, region = '', meta = '', title = '' } = found
    const [first = '', ...others] = meta.trim().split(/\s+/)
    const highlighted = lines.test(first) ? first : ''
    const language = (highlighted === '' ? first : (others[0] ?? '')).replace(/:.*$/, '')
    const href = file.replace(/^@\//, '/')
    return { indent, href, region, range: '', highlighted, title, language: language || endingOf(href) }
  }
  const { indent = '', attributes } = learn.exec(text)?.groups ?? {}
  const named = new Map(
    [...(attributes ?? '').matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  )
  const href = named.get('source')
  if (href === undefined) return null
  return {
    indent,
    href,
    region: named.get('id') ?? '',
    range: (named.get('range') ?? '').trim(),
    highlighted: named.get('highlight') ?? '',
    language: named.get('language') ?? endingOf(href),
    title: '',
  }
}

function endingOf(file: string): string {
  return /\.(\w{1,12})$/.exec(file)?.[1] ?? ''
}

/** The lines of code that a mark shows of a file; null where it names a part that the file does not have. */
export function shownCode(code: string, { region, range }: CodeFileMark): string[] | null {
  const all = code
    .replace(/\r\n?/g, '\n')
    .replace(/(?<!\n)\n+$/, '')
    .split('\n')
  const whole = region === '' ? all : regionOf(all, region)
  if (!whole || range === '') return whole && withoutIndent(whole)
  if (!lines.test(range)) return null
  return range.split(',').flatMap((part) => {
    const [from = 1, to = from] = part.split('-').map(Number)
    return whole.slice(from - 1, to)
  })
}

/** Comments of any language name parts: `// #region part`, `# <part>`. */
function regionOf(all: readonly string[], name: string): string[] | null {
  const named = (line: string, mark: string) =>
    line.includes(mark) &&
    line
      .slice(line.indexOf(mark) + mark.length)
      .split(/[\s>*-]+/)
      .includes(name)
  const start = all.findIndex(
    (line) => named(line, '#region ') || named(line, 'region ') || line.includes(`<${name}>`),
  )
  if (start < 0) return null
  const length = all
    .slice(start + 1)
    .findIndex((line) => /#?endregion\b/.test(line) || line.includes(`</${name}>`))
  return length < 0 ? null : all.slice(start + 1, start + 1 + length)
}

function withoutIndent(shown: readonly string[]): string[] {
  const widths = shown
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length)
  const least = widths.length > 0 ? Math.min(...widths) : 0
  return shown.map((line) => line.slice(least))
}

/** A fence around lines of code, which no line of them ends. */
export function fencedCode(
  shown: readonly string[],
  { indent, language, highlighted, title }: CodeFileMark,
): string[] {
  const runs = shown.map((line) => /^\s*(`+)/.exec(line)?.[1]?.length ?? 0)
  const marks = '`'.repeat(Math.max(3, ...runs.map((run) => run + 1)))
  const info = [
    language,
    highlighted && `{${highlighted.replaceAll(' ', '')}}`,
    title && `title="${title.replaceAll('"', "'")}"`,
  ].filter((part) => part !== '')
  const text = [marks + info.join(' '), ...shown, marks]
  return text.map((line) => (line === '' ? '' : indent + line))
}
