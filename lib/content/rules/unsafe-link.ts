import { linkSchemes, schemeOf } from '../address-schemes.ts'
import type { Rule } from './rule.ts'

export const unsafeLink: Rule = {
  id: 'unsafe-link',
  severity: 'error',
  description: 'Links are paths, or addresses that begin with http, https, mailto or tel.',
  why: "`javascript:` and the like can run programs in the reader's browser, so the page leaves the link out.",
  mend: 'Link to an address, or show the text in backticks.',
  check: ({ references }) =>
    references.links.flatMap(({ href, line, column }) => {
      const scheme = schemeOf(href)
      if (scheme === null || linkSchemes.some((known) => known === scheme)) return []
      return [
        {
          line,
          column,
          message: `"${scheme}:" is no address that readers may be sent to, so the page shows the text without a link`,
          fix: `write an address that begins with ${linkSchemes.map((known) => `${known}:`).join(', ')}, or put it in backticks to show it as text`,
        },
      ]
    }),
}
