/** A place in a source file; `line` is 1-based. */
interface SourcePlace {
  readonly line: number
}

/** Something that the import changed, and by which rule. */
export interface Change extends SourcePlace {
  /** In kebab case: `kind`, `versions`, `link`. */
  readonly rule: string
  readonly from: string
  readonly to: string
}

/** Something that was kept as it stands because the import does not know what it means. */
export interface NotUnderstood extends SourcePlace {
  /** What sort of thing it is: `field`, `value`, `wiki link`. */
  readonly what: string
  readonly text: string
}

const maxShown = 160

/** A text on one line, short enough for a report. */
export function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > maxShown ? `${line.slice(0, maxShown - 1)}…` : line
}
