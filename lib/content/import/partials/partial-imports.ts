import type { SourceLine } from '../../markdown/lines.ts'

/** `import Part from './_part.mdx'`, as Docusaurus and Rspress write it. */
export interface PartialImport {
  /** Index of its line. */
  readonly index: number
  /** What the text calls the partial: `Part`. */
  readonly name: string
  /** As it is written: `./_part.mdx`, `@site/docs/_part.mdx`. */
  readonly module: string
}

const partialImport =
  /^import\s+(?<name>[A-Z]\w*)\s+from\s+(?:'(?<single>[^'"]+)'|"(?<double>[^'"]+)")\s*(?:;\s*)?$/

/** The imports of Markdown files in a body; those of programs and themes are not among them. */
export function partialImports(lines: readonly SourceLine[]): PartialImport[] {
  return lines.flatMap(({ text, inFence }, index) => {
    const groups = inFence ? undefined : partialImport.exec(text)?.groups
    const module = groups?.single ?? groups?.double ?? ''
    return groups?.name && isMarkdown(module) ? [{ index, name: groups.name, module }] : []
  })
}

/** Whether a file holds Markdown, by its name. */
export function isMarkdown(file: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(file)
}
