import path from 'node:path'
import type { Rule } from './rule.ts'

/** Whether a name goes through addresses, archives and other file systems as it stands. */
export function isPortableName(file: string): boolean {
  return /^[\x21-\x7E]+$/.test(path.posix.basename(file))
}

export const fileName: Rule = {
  id: 'file-name',
  severity: 'warning',
  description: 'The name of a file has only ASCII letters, since the address is made from it.',
  why: 'Addresses with % signs are broken by mail programs and chat.',
  mend: 'Let `--fix` rename the file; the old address stays as an alias.',
  check: ({ file }) =>
    isPortableName(file)
      ? []
      : [
          {
            line: 1,
            column: 1,
            message: `"${path.posix.basename(file)}" has letters that addresses show as % signs`,
            fix: 'let `kb check --fix` rename it, which keeps the old address as an alias, or choose a name in Latin letters',
          },
        ],
}
