import path from 'node:path'
import type { Problem, Rule } from './rule.ts'

/** Whether a name goes through addresses, archives and other file systems as it stands. */
export function isPortableName(file: string): boolean {
  return /^[\x21-\x7E]+$/.test(path.posix.basename(file))
}

export const fileName: Rule = {
  id: 'file-name',
  severity: 'warning',
  description: 'The name of a file has only ASCII letters and no spaces, since the address is made from it.',
  why: 'Addresses with % signs are broken by mail programs and chat, and a path with spaces is no link in Markdown.',
  mend: 'Let `--fix` rename the file; the old address stays as an alias.',
  check: ({ file }) =>
    isPortableName(file)
      ? []
      : [
          {
            line: 1,
            column: 1,
            ...tell(path.posix.basename(file)),
          },
        ],
}

function tell(name: string): Pick<Problem, 'message' | 'fix'> {
  if (/^[\x20-\x7E]+$/.test(name))
    return {
      message: `"${name}" has spaces, so that a link to it in another article is no link`,
      fix: 'let `kb check --fix` rename it, or write hyphens for the spaces',
    }
  return {
    message: `"${name}" has letters that addresses show as % signs`,
    fix: 'let `kb check --fix` rename it, which keeps the old address as an alias, or choose a name in Latin letters',
  }
}
