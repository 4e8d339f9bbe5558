/** What the scripts of an article say, in the language of its page. */
export interface EnhancerTexts {
  readonly copyCode: string
  readonly copyCommand: string
  readonly copyLink: string
  readonly copied: string
  readonly copyFailed: string
  readonly wrap: string
  readonly download: string
}
