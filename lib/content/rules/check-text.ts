import type { Root } from 'mdast'
import type { Finding } from '../finding.ts'
import type { ParsedArticle } from '../parse.ts'
import { mergeConflict } from './merge-conflict.ts'
import type { TextRule } from './rule.ts'
import { unclosedFence } from './unclosed-fence.ts'
import { unknownAttribute } from './unknown-attribute.ts'
import { unreadMark } from './unread-mark.ts'
import { wideTableRow } from './wide-table-row.ts'

/** What a rule on the text of one article may look at. */
export interface ArticleText {
  readonly article: Omit<ParsedArticle, 'textFindings'>
  readonly tree: Root
  /** The text below the frontmatter. */
  readonly bodyText: string
}

/** Rules that need the tree of a body; they run while it is in memory, right after the parse. */
export const textRules: readonly TextRule[] = [
  unclosedFence,
  mergeConflict,
  unreadMark,
  unknownAttribute,
  wideTableRow,
]

/** Applies the rules on the text to one article. */
export function checkText(text: ArticleText): Finding[] {
  return textRules.flatMap(({ id, severity, check }) =>
    check(text).map((problem): Finding => ({ path: text.article.file, rule: id, severity, ...problem })),
  )
}
