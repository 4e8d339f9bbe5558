/** Schemes that links of a page may have; any other link is stripped from it, and reported. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel'] as const
/** The same for images; any other image is reported as missing. */
export const imageSchemes = ['http', 'https'] as const

/**
 * The scheme of an address in lower case (`javascript` of `JavaScript:x`); null for a path. White
 * space and control characters before and inside a scheme count for nothing, as for browsers.
 */
export function schemeOf(address: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers pass over exactly these
  const plain = address.replace(/[\u0000-\u0020]+/g, '')
  return /^([a-z][a-z0-9+.-]*):/i.exec(plain)?.[1]?.toLowerCase() ?? null
}
