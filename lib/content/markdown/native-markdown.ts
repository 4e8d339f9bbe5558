import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { walk } from '../walk.ts'
import { hasCjkMarks, isPlainEmphasis } from './cjk-emphasis.ts'
import { scanLines } from './lines.ts'

/**
 * Signs that may be nested, of which an article of 200 pages has 14,000. A hundred thousand within each other would
 * overflow the native stack, which ends the process.
 */
const mostSigns = 20_000
const nestable = /[*_~[]/g
/** The native parser counts the characters of such a line for each node in it. */
const longLine = /^.{50000}/m

/** Characters that only one of the parsers replaces, or takes for white space. */
const oddCharacter = /[\0\uFEFF\p{Surrogate}]/u

/** Addresses in plain text that the two parsers begin, or end, at different places. */
const oddAddress =
  /https?:\/\/(?:[.\\]|[^\p{ASCII}])|www\.(?![a-z\d])|[^\p{ASCII}\p{L}\p{P}\s](?:https?:\/\/|www\.)|[^\s(]mailto:|@(?=[\w-]*\.)(?<=(?:\/|[^\p{ASCII}]|(?<![\w.+-])[._+-])[\w.+-]*@)/iu

/** The native parser forgets that an escaped mark is punctuation. */
const markAfterEscaped = /\\[*_~][*_~]/

/** Marks that it takes for plain text, since one of another kind stands beside them. */
const mixedMarks = /\*[_~]|_[*~]|~[*_]/

/** A directive, or a list below a definition, that is a paragraph for the native parser. */
const noParagraph = /^(?::{3}|(?:[-+*]|\d{1,9}[.)])(?:[ \t\n]|$))/

/** White space that only one of the parsers knows. */
const oddLabel = /[^\S \t\n]/

const task = /^\S+[ \t]+\[[ x]\][ \t]+\S/i

/** A line that the native parser may take for one of a directive. */
const colonLine = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*:{2,}/m
/** In a directive the remark parser finds it too late for the text outside. */
const definition = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*\[[^[\]]+\]:/
const opener = /^:{3,}[A-Za-z][\w-]*(?:\[(?:[^[\]]|\[[^[\]]*\])+\])?(?:\{.*\})?[ \t]*$/
const closer = /^[ \t>]*:{3,}[ \t]*$/
/** The native parser loses this sign, which only breaks a line before another. */
const breakBeforeCloser = /\\\n[ \t>]*:{3}/

/** The first line of each directive by its last. */
type Directives = ReadonlyMap<number, number>

/**
 * Parses Markdown, as `prepareSource` leaves it, with a native parser, thirty times as fast as the remark parser of
 * `syntax.ts`; null for a text that the remark parser must read, because it has what the native one lacks, takes
 * otherwise, or might fail on.
 */
export function parseNatively(text: string): Root | null {
  if (isRisky(text)) return null
  const directive = colonLine.test(text)
  const directives = directive ? findWholeDirectives(text) : new Map<number, number>()
  if (!directives) return null
  const tree = markdownToMdast(text, { features: { frontmatter: false, directive } })
  if (tree.type !== 'root') return null
  let isSame = true
  let found = 0
  walk(tree, (node) => {
    isSame &&= isReadTheSame(node, text, directives)
    if (node.type === 'containerDirective') found += 1
  })
  return isSame && found === directives.size ? tree : null
}

function isRisky(text: string): boolean {
  return oddCharacter.test(text) || longLine.test(text) || (text.match(nestable)?.length ?? 0) > mostSigns
}

/** Null where a line may be one of a directive that is not whole, or defines something in one. */
function findWholeDirectives(text: string): Directives | null {
  const open: number[] = []
  const whole = new Map<number, number>()
  for (const [index, line] of scanLines(text).entries()) {
    if (open.length > 0 && !line.inFence && definition.test(line.text)) return null
    if (!colonLine.test(line.text)) continue
    const opens = opener.test(line.text)
    const closes = closer.test(line.text)
    if (line.inFence && (opens || closes)) continue
    const first = opens ? undefined : open.pop()
    if (opens) open.push(index + 1)
    else if (closes && first !== undefined) whole.set(index + 1, first)
    else return null
  }
  return open.length > 0 || breakBeforeCloser.test(text) ? null : whole
}

function isReadTheSame(node: Nodes, text: string, directives: Directives): boolean {
  const { start, end } = node.position ?? { start: undefined, end: undefined }
  const source = () => text.slice(start?.offset, end?.offset)
  switch (node.type) {
    case 'textDirective': // `:word`, which is prose here
    case 'leafDirective':
      return false
    case 'containerDirective':
      return directives.get(end?.line ?? 0) === start?.line
    case 'blockquote': // an empty one changes what the native parser makes of the lines below
      return node.children.length > 0
    case 'code': // that runs on over the end of a directive, or stands by its indentation right below something
      if (directives.has(end?.line ?? 0)) return false
      return (
        /^(?:```|~~~)/.test(source()) || /^(?:[ \t]{0,3}>)*[ \t]*$/.test(lineBefore(text, start?.offset ?? 0))
      )
    case 'text':
      return !mixedMarks.test(node.value)
    case 'emphasis':
    case 'strong':
      return !mixedMarks.test(source())
    case 'delete':
      return source().startsWith('~~') && !mixedMarks.test(source())
    case 'image':
    case 'imageReference': // its description is given without marks and without `:word`
      return !hasCjkMarks(source()) && !/(?<!:):[\p{L}\p{N}]/u.test(source())
    case 'paragraph':
      return !noParagraph.test(source()) && isInlineReadTheSame(node, source())
    case 'heading':
    case 'tableCell':
      return isInlineReadTheSame(node, source())
    case 'tableRow': // of HTML, or of the end of a directive, after a table
      return !/^(?:<|:{3})/.test(source())
    case 'link': // of an address that runs on into the next cell of a table
      return /^[[<]/.test(source()) || !source().includes('|')
    case 'listItem': // an empty one, as above, or a task whose text is a heading, or on the next line
      if (node.checked === null) return node.children.length > 0
      return task.test(source()) && node.children[0]?.type === 'paragraph'
    case 'html':
      return !node.value.endsWith('\n')
    case 'definition': // of an address that is the end of a directive, or a title
      if (source().includes(':::') || /^["'(]/.test(node.url)) return false
      if (!endsBlock(node, text)) return false
      return !oddLabel.test(node.label ?? '')
    case 'footnoteDefinition':
      if (!isPlainNote(node, text)) return false
      return !oddLabel.test(node.label ?? '')
    case 'linkReference':
    case 'footnoteReference':
      return !oddLabel.test(node.label ?? '')
    default:
      return true
  }
}

function lineBefore(text: string, offset: number): string {
  const end = text.lastIndexOf('\n', offset - 1)
  return end < 0 ? '' : text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
}

/** A note that begins a line with a text. */
function isPlainNote(note: FootnoteDefinition, text: string): boolean {
  const isAtStart = note.position?.start.column === 1
  return isAtStart && note.children[0]?.type === 'paragraph' && endsBlock(note, text)
}

/** Whether nothing stands right below but another note or definition. */
function endsBlock({ position }: Nodes, text: string): boolean {
  const end = position?.end.offset ?? 0
  const lineEnd = text.indexOf('\n', end)
  if (lineEnd < 0) return true
  const next = text.indexOf('\n', lineEnd + 1)
  return /^[ \t>]*(?:$|\[)/.test(text.slice(lineEnd + 1, next < 0 ? undefined : next))
}

function isInlineReadTheSame(node: Nodes, source: string): boolean {
  if (oddAddress.test(source) || markAfterEscaped.test(source)) return false
  return !hasCjkMarks(source) || isPlainEmphasis(node)
}
