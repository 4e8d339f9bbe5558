/** A line of an article's source, without its markup. */
export interface SourceLine {
  /** 1-based line in the file. */
  readonly number: number
  /** What a reader must see of it, in pieces where markup may put something between. */
  readonly pieces: readonly string[]
  /** Inside a code fence every character is text; elsewhere some are markup. */
  readonly isCode: boolean
}

/** Elements and components that articles use as markup; any other `<name>` is text. */
const markup = new Set(
  'br details summary ul ol li p div span b i em strong a img kbd sub sup code pre table thead tbody tr td th hr Tab Tabs Steps'.split(
    ' ',
  ),
)
const fence = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*(`{3,}|~{3,})(.*)$/
const directive = /^(?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*:{3,}[ \t]*([A-Za-z]*)(.*)$/
const known = new Set(['note', 'info', 'tip', 'warning', 'danger', 'caution', 'details'])

/**
 * The visible text of a Markdown or MDX article, line by line, found by looking at one line after the
 * other: on purpose nothing of the product's parser is used, so that both cannot be wrong alike.
 */
export function sourceLines(file: string): SourceLine[] {
  const lines = file.replace(/^\uFEFF/, '').split(/\r?\n/)
  const found: SourceLine[] = []
  let open: string | null = null
  let inComment = false
  for (let index = afterFrontmatter(lines); index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    const [, marks = '', rest = ''] = fence.exec(line) ?? []
    if (open !== null) {
      if (marks.startsWith(open) && rest.trim() === '') open = null
      // Lists and quotes indent their code and mark it with `>`; neither is text.
      else found.push({ number: index + 1, pieces: [line.replace(/^[\s>]+/, '')], isCode: true })
      continue
    }
    if (!inComment && marks !== '' && !(marks.startsWith('`') && rest.includes('`'))) {
      open = marks
      continue
    }
    const told = withoutComments(line, inComment)
    inComment = told.inComment
    found.push({ number: index + 1, pieces: proseText(told.text), isCode: false })
  }
  return found.filter((line) => line.pieces.some((piece) => piece.trim() !== ''))
}

function afterFrontmatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0
  return lines.findIndex((line, index) => index > 0 && line.trim() === '---') + 1
}

/** Comments are no text, save inside of code: `` `<!-- -->` ``. */
function withoutComments(line: string, inside: boolean): { text: string; inComment: boolean } {
  let text = ''
  let rest = line
  let inComment = inside
  for (;;) {
    if (inComment) {
      const end = rest.indexOf('-->')
      if (end < 0) return { text, inComment }
      rest = rest.slice(end + 3)
      inComment = false
    }
    const start = rest.indexOf('<!--')
    const isInCode = start >= 0 && (rest.slice(0, start).split('`').length - 1) % 2 === 1
    if (start < 0 || isInCode) return { text: text + rest, inComment }
    text += rest.slice(0, start)
    rest = rest.slice(start + 4)
    inComment = true
  }
}

function proseText(line: string): string[] {
  const [, name = '', title = ''] = directive.exec(line) ?? []
  // Of `:::warning Title {attributes}` the title is text; of an unknown directive, its name is, too.
  if (known.has(name.toLowerCase()) || (name === '' && directive.test(line)))
    return inline(title.replace(/^\[(.*)\]/, '$1').replace(/\{[^{}]*\}\s*$/, ''))
  if (/^\s*<\/?(?:Tabs?|Steps)\b.*>\s*$/.test(line)) return labels(line).split('\u0000')
  // A line that only says where a link leads is no text.
  if (/^\s*\[[^\]^]+\]:\s*\S+/.test(line)) return []
  return inline(
    line
      .replace(/^[\s>]*\\?\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\?\]/, '') // > [!NOTE], escaped by translators
      .replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s)?)*/, '') // bullets, numbers, tasks
      .replace(/^\[\^[^\]]+\]:\s*/, '') // the definition of a footnote
      .replace(/\s*\{#[^{}]+\}\s*#*\s*$/, ''), // {#heading-id}
  )
}

/** Code is text as it stands; of what is between, the markup is taken out. */
function inline(text: string): string[] {
  return text
    .split(/((?<!`)(`+)(?!`)(?:.*?[^`])\2(?!`))/)
    .flatMap((part, index) => {
      if (index % 3 === 2) return []
      return index % 3 === 1 ? [part.replace(/^`+|`+$/g, '')] : [withoutMarkup(part)]
    })
    .join('')
    .split('\u0000')
}

/** `\0` stands where an image or a footnote's number was: pages may add text there. */
function withoutMarkup(text: string): string {
  return text
    .replace(/!\[([^\]]*)\]\((?:<[^>]*>|[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, '\u0000$1\u0000')
    .replace(/\]\((?:<[^>]*>|[^()<>]|\([^()]*\))*\)/g, ']')
    .replace(/\[\^[^\]]+\]/g, '\u0000')
    .replace(/<\/?([A-Za-z][A-Za-z0-9]*)((?:\s[^<>]*)?)\/?>/g, (all: string, name: string, rest: string) =>
      markup.has(name) ? `\u0000${labels(rest)}\u0000` : all,
    )
    .replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
}

/** What tabs and pictures say in attributes. */
function labels(attributes: string): string {
  return [...attributes.matchAll(/\b(?:label|title|alt)="([^"]*)"/g)].map(([, value]) => value).join('\u0000')
}
