import type { Finding } from '../finding.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenLink } from './broken-link.ts'
import { disallowedMdx } from './disallowed-mdx.ts'
import { duplicateId } from './duplicate-id.ts'
import { emptyRequiredSection } from './empty-required-section.ts'
import { frontmatterSyntax } from './frontmatter-syntax.ts'
import { illFormedId } from './ill-formed-id.ts'
import { mdxSyntax } from './mdx-syntax.ts'
import { missingAlt } from './missing-alt.ts'
import { missingId } from './missing-id.ts'
import { missingImage } from './missing-image.ts'
import { missingTitle } from './missing-title.ts'
import { multipleH1 } from './multiple-h1.ts'
import { oversizedImage } from './oversized-image.ts'
import type { Rule } from './rule.ts'
import { slugCollision } from './slug-collision.ts'
import { staleTranslation } from './stale-translation.ts'
import { unclosedDirective } from './unclosed-directive.ts'
import { unclosedFence } from './unclosed-fence.ts'
import { unknownAudience } from './unknown-audience.ts'
import { unknownField } from './unknown-field.ts'
import { unknownKind } from './unknown-kind.ts'
import { unknownProduct } from './unknown-product.ts'
import { unknownState } from './unknown-state.ts'
import { unparsableVersion } from './unparsable-version.ts'
import { wideTableRow } from './wide-table-row.ts'

/** Everything that the check looks for. */
export const rules: readonly Rule[] = [
  frontmatterSyntax,
  missingId,
  illFormedId,
  duplicateId,
  unknownKind,
  unknownProduct,
  unparsableVersion,
  unknownAudience,
  unknownState,
  unknownField,
  missingTitle,
  multipleH1,
  mdxSyntax,
  disallowedMdx,
  brokenLink,
  brokenAnchor,
  missingImage,
  oversizedImage,
  missingAlt,
  emptyRequiredSection,
  unclosedFence,
  unclosedDirective,
  wideTableRow,
  staleTranslation,
  slugCollision,
]

/** Applies all rules to all articles; findings are in the order of files and lines. */
export function checkArticles(base: KnowledgeBase): Finding[] {
  return base.articles.flatMap((article) =>
    rules
      .flatMap(({ id, severity, check }) =>
        check(article, base).map(({ line, column, message, fix }): Finding => {
          return { path: article.file, line, column, rule: id, severity, message, fix }
        }),
      )
      .sort((a, b) => a.line - b.line || a.column - b.column),
  )
}
