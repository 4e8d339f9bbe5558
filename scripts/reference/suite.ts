import type { Browser } from '@playwright/test'
import type { Checks } from './checks.ts'

/** What a suite works with: a served site and the folder that it was built from. */
export interface Suite {
  readonly checks: Checks
  readonly browser: Browser
  /** Such as `http://localhost:3390`. */
  readonly origin: string
  /** Absolute path of the content folder. */
  readonly content: string
}
