import type { Root } from 'mdast'
import type { Rendition, SectionMeaning } from '../article.ts'

/** What the compiler must know of an image that a body uses. */
export interface ImageContext {
  /** Public address; null when the file is missing or on another host. */
  readonly url: string | null
  readonly width: number | null
  readonly height: number | null
  readonly capturedAt: string | null
  readonly renditions: readonly Rendition[]
  /** What `kb ocr` read from it. */
  readonly text: string | null
}

/** Room that a drawing takes, in pixels, at its natural size. */
export interface DiagramSize {
  readonly width: number
  readonly height: number
}

/** What the build knows of a diagram: its size, or that drawing it comes to no end. */
export type DiagramRoom = DiagramSize | 'endless'

/** Whether a block of code in this language is drawn, as its author wrote the name: in any case. */
export function isDiagram(language: string | null | undefined): boolean {
  return language?.toLowerCase() === 'mermaid'
}

/** The source of a diagram by which its size is known: line ends differ between files. */
export function diagramSource(code: string): string {
  return code.replace(/\r\n?/g, '\n').replace(/\n$/, '')
}

/** What compiling one article depends on besides its tree, so that compiling stays a pure function. */
export interface CompileContext {
  readonly locale: string
  readonly title: string
  /** Link target as written → address on the site. Targets that are not listed stay as they are. */
  readonly links: Readonly<Record<string, string>>
  /** Image source as written → the image. */
  readonly images: Readonly<Record<string, ImageContext>>
  /** Heading id → what its section is for; headings without a meaning are not listed. */
  readonly headingMeanings: Readonly<Record<string, SectionMeaning>>
  /** Source of a mermaid diagram → what is known of its size. */
  readonly diagrams: Readonly<Record<string, DiagramRoom>>
}

/** The hand-over from the prepare step to the compiler: the parsed body and its context. */
export interface CompilerInput {
  readonly context: CompileContext
  readonly tree: Root
}

/**
 * Writes the tree of a body for the compiler. Positions are left out, since everything that needs
 * them has been reported by then.
 */
export function writeTree(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
}

/** Reads what `writeTree` wrote. */
export function readTree(text: string): Root {
  const tree: unknown = JSON.parse(text)
  if (!isTree(tree)) throw new Error('not the tree of a body')
  return tree
}

function isTree(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root'
}

/**
 * Writes the file that the MDX loader compiles. It holds the parsed tree, as `writeTree` gives it,
 * and not the text, so that an article is parsed once and by one parser.
 */
export function writeCompilerInput(context: CompileContext, treeText: string): string {
  return `{"context":${JSON.stringify(context)},"tree":${treeText}}`
}

/** Reads what `writeCompilerInput` wrote. The file is ours, never an author's. */
export function readCompilerInput(text: string): CompilerInput {
  const input: unknown = JSON.parse(text)
  if (!isCompilerInput(input))
    throw new Error('not a file of the prepare step: run `npm run prepare-content`')
  const { links, images, headingMeanings, diagrams } = input.context
  // Their keys are words of authors: without a prototype, a link to `constructor` leads nowhere, as any other.
  for (const record of [links, images, headingMeanings, diagrams]) Object.setPrototypeOf(record, null)
  return input
}

function isCompilerInput(value: unknown): value is CompilerInput {
  return typeof value === 'object' && value !== null && 'context' in value && 'tree' in value
}
