/** What a page needs beyond the site's own files. */
export interface PageNeeds {
  /** `'nonce-…'` or `'sha256-…'` of the inline scripts that Next writes into pages. */
  readonly scripts: readonly string[]
  /** The page draws diagrams, and mermaid styles them with `style` elements of its own. */
  readonly inlineStyles: boolean
}

/** The policy of a page: nothing from another host, no inline script but those that the build wrote. */
export function contentSecurityPolicy({ scripts, inlineStyles }: PageNeeds): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    inlineStyles ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Policy of files that authors supply: an SVG opened by itself runs no script. */
export const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
