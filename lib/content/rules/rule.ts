import type { Severity } from '../finding.ts'
import type { Place } from '../frontmatter.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'
import type { ParsedArticle } from '../parse.ts'
import type { ArticleText } from './check-text.ts'

/** What a rule says of one place of an article; lines and columns are those of the file. */
export interface Problem extends Place {
  /** What is wrong, for someone who does not program. */
  readonly message: string
  /** How to mend it. */
  readonly fix: string
}

/** What is known of a rule without running it. */
export interface RuleHead {
  /** In kebab case; the name of the file. */
  readonly id: string
  readonly severity: Severity
  /** What the rule wants, in one sentence; `docs/writing.md` shows it. */
  readonly description: string
  /** What happens to readers otherwise; `docs/writing.md` shows it. */
  readonly why: string
  /** How it is mended, in general; a finding says it for its place. */
  readonly mend: string
}

/** One thing that the check looks for. `check` sees an article beside all others. */
export interface Rule extends RuleHead {
  readonly check: (article: ParsedArticle, base: KnowledgeBase) => readonly Problem[]
}

/** A rule that looks at the tree of one article, and at no other article. */
export interface TextRule extends RuleHead {
  readonly check: (text: ArticleText) => readonly Problem[]
}
