import type { Nodes, Root } from 'mdast'
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
const deepContainers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){100}/m

const halfCharacter = /\p{Surrogate}/u

/** Addresses in plain text that the two parsers begin, or end, at different places. */
const oddAddress =
  /https?:\/\/(?:[.\\]|[^\p{ASCII}])|www\.(?![a-z\d])|[^\p{ASCII}\p{L}\p{P}\s](?:https?:\/\/|www\.)|@(?=[\w-]*\.)(?<=(?:\/|[^\p{ASCII}]|(?<![\w.+-])[._+-])[\w.+-]*@)/iu

/** The native parser forgets that an escaped mark is punctuation. */
const markAfterEscaped = /\\[*_~][*_~]/

/** White space that only one of the parsers knows. */
const oddLabel = /[^\S \t\n]/

const task = /^\S+[ \t]+\[[ x]\][ \t]+\S/i

/** A line that the native parser may take for one of a directive. */
const colonLine = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*:{2,}/m
const opener = /^:{3,}[A-Za-z][\w-]*(?:\[.+\])?(?:\{.*\})?[ \t]*$/
const closer = /^[ \t>]*:{3,}[ \t]*$/
/** The native parser loses this sign, which only breaks a line before another. */
const breakBeforeCloser = /\\\n[ \t>]*:{3}/

/**
 * Parses Markdown with a native parser, thirty times as fast as the remark parser of `syntax.ts`; null for a text that
 * the remark parser must read, because it has what the native one lacks, takes otherwise, or might fail on.
 */
export function parseNatively(text: string): Root | null {
  if (isRisky(text)) return null
  const directive = colonLine.test(text)
  const directives = directive ? linesOfDirectives(text) : new Set<string>()
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
  return (
    halfCharacter.test(text) || deepContainers.test(text) || (text.match(nestable)?.length ?? 0) > mostSigns
  )
}

/** The lines of directives, as `first-last`; null where a line may be one of a directive that is not whole. */
function linesOfDirectives(text: string): ReadonlySet<string> | null {
  const open: number[] = []
  const whole = new Set<string>()
  for (const [index, line] of scanLines(text).entries()) {
    if (!colonLine.test(line.text)) continue
    const opens = opener.test(line.text)
    const closes = closer.test(line.text)
    if (line.inFence && (opens || closes)) continue
    if (opens) open.push(index + 1)
    else if (closes && open.length > 0) whole.add(`${open.pop()}-${index + 1}`)
    else return null
  }
  return open.length > 0 || breakBeforeCloser.test(text) ? null : whole
}

function isReadTheSame(node: Nodes, text: string, directives: ReadonlySet<string>): boolean {
  const source = () => text.slice(node.position?.start.offset, node.position?.end.offset)
  switch (node.type) {
    case 'textDirective': // `:word`, which is prose here
    case 'leafDirective':
      return false
    case 'containerDirective':
      return directives.has(`${node.position?.start.line}-${node.position?.end.line}`)
    case 'delete':
      return source().startsWith('~~')
    case 'image':
    case 'imageReference': // its description is given without marks and without `:word`
      return !hasCjkMarks(source()) && !(directives.size > 0 && /(?<!:):[\p{L}\p{N}]/u.test(source()))
    case 'paragraph':
      return !source().startsWith(':::') && isInlineReadTheSame(node, source())
    case 'heading':
    case 'tableCell':
      return isInlineReadTheSame(node, source())
    case 'tableRow': // of HTML, or of the end of a directive, after a table
      return !/^(?:<|:{3})/.test(source())
    case 'link': // of an address that runs on into the next cell of a table
      return /^[[<]/.test(source()) || !source().includes('|')
    case 'listItem': // of a task whose text is a heading, or on the next line
      return node.checked === null || (task.test(source()) && node.children[0]?.type === 'paragraph')
    case 'html':
      return !node.value.endsWith('\n')
    case 'definition': // of an address that is the end of a directive
      return !source().includes(':::') && !oddLabel.test(node.label ?? '')
    case 'linkReference':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return !oddLabel.test(node.label ?? '')
    default:
      return true
  }
}

function isInlineReadTheSame(node: Nodes, source: string): boolean {
  if (oddAddress.test(source) || markAfterEscaped.test(source)) return false
  return !hasCjkMarks(source) || isPlainEmphasis(node)
}
