import { parseVersions } from '../versions.ts'
import { fieldTexts } from './place.ts'
import type { Rule } from './rule.ts'

export const unparsableVersion: Rule = {
  id: 'unparsable-version',
  severity: 'error',
  description: 'Versions are expressions that can be compared with the version of a reader.',
  why: 'The page tells readers whether the article holds for their version; that needs a version that can be compared.',
  mend: 'See [version expressions](#frontmatter).',
  check: (article) =>
    fieldTexts(article, 'versions').flatMap(({ text, line, column }) =>
      parseVersions(text).unparsable.map((part) => ({
        line,
        column,
        message: `"${part}" is no version`,
        fix: 'write 4.1.0 for a release, 4.1.x for a line, >=4.3 for a line and all later ones, 4.0-4.2 for a range',
      })),
    ),
}
