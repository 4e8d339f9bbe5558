import type { Finding } from '../finding.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import type { ParsedArticle } from '../parse.ts'
import { brokenAnchor } from './broken-anchor.ts'
import { brokenLink } from './broken-link.ts'
import { textRules } from './check-text.ts'
import { disallowedMdx } from './disallowed-mdx.ts'
import { duplicateAlias } from './duplicate-alias.ts'
import { duplicateId } from './duplicate-id.ts'
import { duplicatePath } from './duplicate-path.ts'
import { emptyRequiredSection } from './empty-required-section.ts'
import { fileName } from './file-name.ts'
import { folderRules } from './folder-rules.ts'
import { foreignSyntax } from './foreign-syntax.ts'
import { frontmatterSyntax } from './frontmatter-syntax.ts'
import { heavyText } from './heavy-text.ts'
import { illFormedDate } from './ill-formed-date.ts'
import { illFormedId } from './ill-formed-id.ts'
import { mdxSyntax } from './mdx-syntax.ts'
import { missingAlt } from './missing-alt.ts'
import { missingId } from './missing-id.ts'
import { missingImage } from './missing-image.ts'
import { missingTitle } from './missing-title.ts'
import { multipleH1 } from './multiple-h1.ts'
import { nearDuplicate } from './near-duplicate.ts'
import { notUtf8 } from './not-utf8.ts'
import { oversizedImage } from './oversized-image.ts'
import type { Rule, RuleHead } from './rule.ts'
import { slugCollision } from './slug-collision.ts'
import { staleTranslation } from './stale-translation.ts'
import { tooDeep } from './too-deep.ts'
import { translationId } from './translation-id.ts'
import { unclosedComment } from './unclosed-comment.ts'
import { unclosedDirective } from './unclosed-directive.ts'
import { unknownAudience } from './unknown-audience.ts'
import { unknownField } from './unknown-field.ts'
import { unknownKind } from './unknown-kind.ts'
import { unknownProduct } from './unknown-product.ts'
import { unknownRelated } from './unknown-related.ts'
import { unknownReplacement } from './unknown-replacement.ts'
import { unknownState } from './unknown-state.ts'
import { unparsableVersion } from './unparsable-version.ts'
import { unreadableFile } from './unreadable-file.ts'
import { unsafeLink } from './unsafe-link.ts'
import { untranslated } from './untranslated.ts'
import { withheld } from './withheld.ts'

/** What is looked for in articles beside each other; `textRules` look at the text alone. */
const rules: readonly Rule[] = [
  unreadableFile,
  notUtf8,
  frontmatterSyntax,
  missingId,
  illFormedId,
  duplicateId,
  duplicateAlias,
  duplicatePath,
  unknownKind,
  unknownProduct,
  unparsableVersion,
  unknownAudience,
  withheld,
  unknownState,
  illFormedDate,
  unknownRelated,
  unknownReplacement,
  unknownField,
  missingTitle,
  multipleH1,
  mdxSyntax,
  tooDeep,
  disallowedMdx,
  brokenLink,
  brokenAnchor,
  unsafeLink,
  missingImage,
  oversizedImage,
  missingAlt,
  emptyRequiredSection,
  unclosedDirective,
  foreignSyntax,
  unclosedComment,
  heavyText,
  translationId,
  staleTranslation,
  untranslated,
  slugCollision,
  fileName,
  nearDuplicate,
]

/** Applies all rules to all articles, or to those of some files; findings are in the order of files and lines. */
export function checkArticles(base: KnowledgeBase, files?: ReadonlySet<string>): Finding[] {
  const wanted = files ? base.articles.filter(({ file }) => files.has(file)) : base.articles
  return wanted.flatMap((article) =>
    [...article.textFindings, ...rules.flatMap((rule) => applyRule(rule, article, base))].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    ),
  )
}

function applyRule({ id, severity, check }: Rule, article: ParsedArticle, base: KnowledgeBase): Finding[] {
  return check(article, base).map(({ line, column, message, fix }) => {
    return { path: article.file, line, column, rule: id, severity, message, fix }
  })
}

/** Every rule of the check, for its tests and its documentation. */
export const allRules: readonly RuleHead[] = [...folderRules, ...rules, ...textRules]
