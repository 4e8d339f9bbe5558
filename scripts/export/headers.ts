import { mediaPolicy } from '../../lib/site/content-security-policy.ts'

/** Headers that a static host should send, in the form of `_headers` that several hosts read; others are told in docs/operating.md. */
export const headersFile = `/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Cross-Origin-Opener-Policy: same-origin
  Content-Security-Policy: frame-ancestors 'none'
/media/*
  Content-Security-Policy: ${mediaPolicy}
/_next/static/*
  Cache-Control: public, max-age=31536000, immutable
/search/*
  Cache-Control: public, max-age=31536000, immutable
`
