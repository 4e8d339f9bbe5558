import type { ChangedSection } from './changed-sections.ts'
import type { Placeholder } from './placeholders/placeholder.ts'
import type { ArticleMeta } from './schema.ts'

/** A BCP 47 language tag that names a folder below the content root (`en`, `zh`). */
type Locale = string

/** A heading of the body. `line` is 1-based in the source file; `id` is the anchor on the page. */
export interface Heading {
  readonly id: string
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  readonly text: string
  readonly line: number
}

export const sectionMeanings = [
  'symptoms',
  'environment',
  'cause',
  'diagnosis',
  'resolution',
  'workaround',
  'related',
] as const

/** What a section is for, whatever its author called it. */
export type SectionMeaning = (typeof sectionMeanings)[number]

/** A run of plain text under one heading. `code` blocks keep their line breaks. */
export interface TextBlock {
  readonly kind: 'prose' | 'code'
  readonly text: string
}

/**
 * The text from one heading up to the next heading of any depth.
 * The first section of a body may have no heading. A section without a meaning of its own
 * inherits the meaning of the nearest heading above it.
 */
export interface Section {
  readonly heading: Heading | null
  readonly meaning: SectionMeaning | null
  readonly blocks: readonly TextBlock[]
}

/** The same image in another width or format, for browsers to choose from. */
export interface Rendition {
  readonly url: string
  /** Pixels. */
  readonly width: number
}

/** An image used by a body. */
export interface ArticleImage {
  /** As written by the author. */
  readonly src: string
  readonly alt: string
  readonly line: number
  readonly column: number
  /** Path of the file below the content root, when it exists. */
  readonly file: string | null
  /** Public address of the copy that the site serves; null when the file is missing or remote. */
  readonly url: string | null
  /** Of the bytes of the file, as in `url`; null without a file. */
  readonly hash: string | null
  /** What `kb ocr` read from the image; null when it was not read, or holds no text. */
  readonly text: string | null
  /** Pixels; null when unknown. */
  readonly width: number | null
  readonly height: number | null
  /** Capture time read from the file name, `YYYY-MM-DD HH:MM:SS`. */
  readonly capturedAt: string | null
  /** Smaller files of it, narrowest first; empty until the build has made them, and for what it leaves alone. */
  readonly renditions: readonly Rendition[]
}

/**
 * One article in one language: everything that the rest of the program may know of a file.
 * Produced by `loadContent`, kept as JSON in `.cairn/`, read by `app` and `lib/search`.
 */
export interface Article extends ArticleMeta {
  readonly locale: Locale
  /** Path below the content root, with extension: `en/solutions/Foo_bar.md`. */
  readonly file: string
  /** `file` without extension; unique: `en/solutions/Foo_bar`. */
  readonly path: string
  /** `path` without locale; shared by a translation pair: `solutions/Foo_bar`. */
  readonly sourcePath: string
  /** Last segment of the page's address, unique in its locale. */
  readonly slug: string
  /** Same for all translations of an article. */
  readonly pair: string
  /** One or two plain sentences for lists and feeds. */
  readonly summary: string
  readonly headings: readonly Heading[]
  readonly sections: readonly Section[]
  /** Id of the first heading of each meaning. */
  readonly landmarks: Readonly<Partial<Record<SectionMeaning, string>>>
  readonly images: readonly ArticleImage[]
  /** The article could not be compiled as written and is shown as plain Markdown. */
  readonly degraded: boolean
  /** Path of what this translation was made from; null for no translation, and for a source that this build lacks. */
  readonly translatedFrom: string | null
  /** A translation whose source has changed since (`sourceSHA`). */
  readonly stale: boolean
  /** Of a stale translation: what has changed in its source since, as far as the history tells. */
  readonly sourceChanges: readonly ChangedSection[]
  /** The body has a mermaid diagram. */
  readonly hasDiagrams: boolean
  /** What the reader must replace in the commands, once each, in the order of the text. */
  readonly placeholders: readonly Placeholder[]
}
