import type { SourceLine } from './lines.ts'

/** Tags of Hugo, of GitBook and Jekyll, and of MyST; in Markdown components of sites that read it as MDX. */
const tags = /\{\{[<%]\s*\/?\s*[\w"]|\{%-?\s*[a-z@][\w-]*[^%\n]*%\}|^\s*:{3,}\{[a-z][\w-]*\}/i
const components = /<\/[A-Z]\w*(?:\.[A-Z]\w*)?>|<[A-Z]\w*(?:\.[A-Z]\w*)?(?:\s[^<>]*)?\/>/

/** The first line with syntax of another program, which readers see as it is typed; null where there is none. */
export function findForeignSyntax(
  lines: readonly SourceLine[],
  format: 'md' | 'mdx',
): { readonly line: number; readonly name: string } | null {
  for (const [index, { text, inFence }] of lines.entries()) {
    if (inFence || !/\{[{%]|:::|<\/?[A-Z]/.test(text)) continue
    const shown = text.replace(/`+[^`]+`+/g, '')
    const found = tags.exec(shown) ?? (format === 'md' ? components.exec(shown) : null)
    if (found) return { line: index + 1, name: shortened(found[0].trim()) }
  }
  return null
}

const longest = 40

function shortened(tag: string): string {
  return tag.length > longest ? `${tag.slice(0, longest - 1)}…` : tag
}
