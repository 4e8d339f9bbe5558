/** What a copy button says. */
export interface CopyTexts {
  readonly copied: string
  readonly copyFailed: string
}

/** What the lightbox says. */
export interface ShotTexts extends CopyTexts {
  readonly title: string
  readonly close: string
  readonly zoom: string
  readonly previous: string
  readonly next: string
  readonly original: string
  readonly copyLink: string
  readonly failed: string
}

/** What the scripts of an article say, in the language of its page. */
export interface EnhancerTexts extends CopyTexts {
  readonly copyCode: string
  readonly copyCommand: string
  readonly copyLink: string
  readonly wrap: string
  readonly download: string
  /** What does it could not be loaded. */
  readonly notLoaded: string
  /** With `#` for the number. */
  readonly stepDone: string
  readonly shots: ShotTexts
}
