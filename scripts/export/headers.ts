import { keptForEver } from '../../lib/site/cache-control.ts'
import { mediaPolicy } from '../../lib/site/content-security-policy.ts'

/** Headers that a static host should send, in the form of `_headers` that several hosts read; others are told in docs/operating.md. */
export const headersFile = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Cross-Origin-Opener-Policy: same-origin
  Content-Security-Policy: frame-ancestors 'none'
/media/*
  Content-Security-Policy: ${mediaPolicy}
  Cache-Control: ${keptForEver}
/_next/static/*
  Cache-Control: ${keptForEver}
/search/*
  Cache-Control: ${keptForEver}
`
