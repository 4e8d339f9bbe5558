/** Something in a block of code that the reader must replace: `<namespace>`, `<YOUR_TOKEN>`. */
export interface Placeholder {
  /** The same for all spellings of one placeholder, on one page: `your-token`. */
  readonly key: string
  /** As its author wrote it, without the angle brackets. */
  readonly name: string
}

/** A placeholder and where it stands, as offsets in UTF-16 units; `end` is behind the `>`. */
export interface PlacedPlaceholder extends Placeholder {
  readonly start: number
  readonly end: number
}

/** A block of code as its author wrote it; the language in any case, empty when not stated. */
export interface CodeBlock {
  readonly text: string
  readonly language: string
}
