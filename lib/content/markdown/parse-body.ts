import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import type { Heading } from '../article.ts'
import { putBack } from './heavy-text.ts'
import { findMdxViolations, type MdxViolation } from './mdx-policy.ts'
import { parseNatively } from './native-markdown.ts'
import { normaliseTree } from './normalise-tree.ts'
import { prepareSource, type SourceProblem } from './prepare-source.ts'
import { addSyntax } from './syntax.ts'

export type BodyFormat = 'md' | 'mdx'

export interface ParseOptions {
  readonly format: BodyFormat
  /** Takes MDX as other sites do: with components of any name, and with code. Their tree is for reading words only. */
  readonly allowsAll?: boolean
}

/** Why a body could not be read in its own format. Lines and columns are 1-based in the body. */
interface BodyProblem {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly fix: string
}

/** A body as a tree whose positions are those of the source. */
export interface ParsedBody {
  readonly tree: Root
  readonly headings: readonly Heading[]
  /** MDX that does not parse; the tree is then that of plain Markdown. */
  readonly problem: BodyProblem | null
  /** MDX that parses and is not allowed; the tree is then that of plain Markdown. */
  readonly violations: readonly MdxViolation[]
  readonly sourceProblems: readonly SourceProblem[]
  /** The body is read as plain Markdown although it was written as MDX. */
  readonly degraded: boolean
}

/**
 * Reads the body of an article (the text below the frontmatter). Never throws: MDX that cannot
 * be used as written is read as plain Markdown, and `problem` or `violations` say why.
 */
export function parseBody(body: string, options: ParseOptions): ParsedBody {
  if (options.format === 'md')
    return { ...readAs('md', body), problem: null, violations: [], degraded: false }
  try {
    const read = readAs('mdx', body)
    const violations = options.allowsAll ? [] : findMdxViolations(read.tree)
    if (violations.length === 0) return { ...read, problem: null, violations, degraded: false }
    return { ...asPlain(body), problem: null, violations, degraded: true }
  } catch (error) {
    return { ...asPlain(body), problem: toProblem(error), violations: [], degraded: true }
  }
}

/** MDX as plain Markdown: that its tags are seen is told with why it could not be read. */
function asPlain(body: string) {
  const read = readAs('md', body)
  return { ...read, sourceProblems: read.sourceProblems.filter(({ kind }) => kind !== 'foreign-syntax') }
}

function readAs(format: BodyFormat, body: string) {
  const source = prepareSource(body, format)
  const tree =
    format === 'md' ? (parseNatively(source.text) ?? parseWithRemark(source.text)) : mdx().parse(source.text)
  const heavy = putBack(tree, source.heavy).map(
    (first): SourceProblem => ({ kind: 'heavy-text', line: first + 1, name: '' }),
  )
  return { tree, headings: normaliseTree(tree), sourceProblems: [...source.problems, ...heavy] }
}

let markdownParser: Processor<Root> | null = null
let mdxParser: Processor<Root> | null = null

/** Markdown, as `prepareSource` leaves it, by the parser that says what it means. */
export function parseWithRemark(text: string): Root {
  markdownParser ??= createParser('md')
  return markdownParser.parse(text)
}

function mdx(): Processor<Root> {
  mdxParser ??= createParser('mdx')
  return mdxParser
}

function createParser(format: BodyFormat): Processor<Root> {
  const processor = unified().use(remarkParse)
  if (format === 'mdx') processor.use(remarkMdx)
  addSyntax(processor)
  return processor.freeze()
}

/** The parser names the tag that it means in its message, by places that only hold in the body. */
const placeInMessage = /\s*\((?<line>\d+):(?<column>\d+)(?:-\d+:\d+)?\)/

/** The parser also fails without a place: its development build asserts on a tag left open in a heading. */
function toProblem(error: unknown): BodyProblem {
  const fix =
    'put it in backticks if it is no component, else mend it there; without components, rename the file to .md'
  if (!(error instanceof VFileMessage))
    return { line: 1, column: 1, message: `cannot be parsed: ${error}`, fix }
  const named = placeInMessage.exec(error.reason)?.groups
  return {
    line: named ? Number(named.line) : (error.line ?? 1),
    column: named ? Number(named.column) : (error.column ?? 1),
    message: error.reason.replace(placeInMessage, ''),
    fix,
  }
}
