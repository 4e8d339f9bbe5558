import { isLog } from '../../lib/search/log/recognise.ts'
import { saysError } from '../../lib/search/log/severity.ts'
import type { SearchDocument } from '../../lib/search/types.ts'

export interface Excerpt {
  readonly path: string
  readonly locale: string
  readonly text: string
}

const fewestCharacters = 40
const mostLines = 40

const share = (lines: readonly string[], pattern: RegExp) =>
  lines.filter((line) => pattern.test(line)).length / lines.length

/** Scripts, manifests and queries speak of errors too, but nobody pastes them for a log. */
function isSource(lines: readonly string[]): boolean {
  return (
    share(lines, /^\s*(?:-\s+)?[\w./"'-]+:(?:\s|$)/) > 0.5 ||
    share(
      lines,
      /^\s*(?:#|\/\/|--|if |fi$|then|else|done|for |while |echo |set |export |local |return|import |kubectl |docker |helm )/,
    ) > 0.2 ||
    share(lines, /^\s*(?:SELECT|DELETE|INSERT|UPDATE|CREATE|ALTER|[A-Z_]{3,}=)/) > 0.2 ||
    lines.some((line) => /^(?:apiVersion|kind|#!)/.test(line))
  )
}

/** The blocks of code of the documents that are logs or error output. */
export function excerptsOf(documents: readonly SearchDocument[]): Excerpt[] {
  return documents.flatMap(({ path, locale, sections }) =>
    sections
      .flatMap(({ code }) => code)
      .map((text) => text.trimEnd())
      .filter((text) => {
        const lines = text.split('\n').filter((line) => line.trim() !== '')
        if (text.length < fewestCharacters || lines.length === 0 || lines.length > mostLines) return false
        return lines.some(saysError) && !isSource(lines) && (isLog(text) || lines.length <= 8)
      })
      .map((text) => ({ path, locale, text })),
  )
}
