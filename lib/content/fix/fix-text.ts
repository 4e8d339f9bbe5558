import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { type ParsedFile, parseArticle } from '../parse.ts'
import { decodeSource } from '../source-file.ts'
import { fixBlankLines } from './blank-lines.ts'
import { applyEdits, type Edit, linesOf } from './edit.ts'
import { fixHeadingLevels } from './heading-levels.ts'
import { fixId, needsId } from './ids.ts'
import { fixImagePaths, type ImagesByName } from './image-paths.ts'
import { fixSpelling } from './spelling.ts'

/** What mending one file needs to know of the others. */
export interface FixContext {
  readonly base: Pick<KnowledgeBase, 'taxonomy' | 'images'>
  /** The id for an article that waits for one. */
  readonly idFor: (file: string) => string
  readonly imagesNamed: ImagesByName
}

/** A file after mending, and what was done, for people: `kind`, `blank lines`. */
export interface FixedText {
  readonly text: string
  readonly done: readonly string[]
}

interface Mending {
  readonly name: string
  readonly edits: (file: ParsedFile, lines: readonly string[], context: FixContext) => readonly Edit[]
  /** Whether the tree may differ afterwards in more than places. */
  readonly changesTree: boolean
}

const mendings: readonly Mending[] = [
  {
    name: 'id',
    edits: ({ article }, lines, { idFor }) =>
      needsId(article) ? fixId(article, lines, idFor(article.file)) : [],
    changesTree: false,
  },
  {
    name: 'spelling',
    edits: ({ article }, lines, { base }) => fixSpelling(article, lines, base.taxonomy),
    changesTree: false,
  },
  {
    name: 'image paths',
    edits: ({ article }, lines, context) => fixImagePaths(article, lines, context),
    changesTree: true,
  },
  {
    name: 'heading levels',
    edits: ({ article, tree }, lines) => fixHeadingLevels(article, tree, lines),
    changesTree: true,
  },
  {
    name: 'blank lines',
    edits: ({ article, tree }) => fixBlankLines(tree, article.lineOffset),
    changesTree: false,
  },
]

/**
 * Mends in a file what can be mended without judgement. Each mending is kept only when the words
 * that readers see are the same after it, and, but for those that are about the tree, the whole
 * tree; so a wrong guess about Markdown costs a mending and never a sentence. Mending twice is
 * mending once.
 */
export function fixText(file: string, text: string, context: FixContext): FixedText {
  let now = { text, parsed: parse(file, text, context) }
  const done: string[] = []
  for (const { name, edits, changesTree } of mendings) {
    const { article, tree } = now.parsed
    // Where the frontmatter or the nesting is broken, places cannot be relied on.
    if (article.frontmatter.problems.length > 0 || article.body.isTooDeep) break
    const changed = applyEdits(now.text, edits(now.parsed, linesOf(now.text), context))
    if (changed === now.text) continue
    const parsed = parse(file, changed, context)
    const isSame = changesTree ? sameWords(tree, parsed.tree) : sameTree(tree, parsed.tree)
    if (!isSame || parsed.article.frontmatter.problems.length > 0) continue
    now = { text: changed, parsed }
    done.push(name)
  }
  return { text: now.text, done }
}

function parse(file: string, text: string, { base }: FixContext): ParsedFile {
  return parseArticle(decodeSource(file, Buffer.from(text)), base.taxonomy)
}

function sameWords(a: Root, b: Root): boolean {
  return textOf(a) === textOf(b)
}

function sameTree(a: Root, b: Root): boolean {
  return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces)
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value
}
