export type Severity = 'error' | 'warning'

/** Something about an article that its editor should know. Lines and columns are 1-based. */
export interface Finding {
  /** Path of the file below the content root. */
  readonly path: string
  readonly line: number
  readonly column: number
  /** Id of the rule, in kebab case: `unknown-kind`. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong, for someone who does not program. */
  readonly message: string
  /** How to mend it. */
  readonly fix: string
}
