/** A text that can be encoded in an address: half a character, as a cut leaves it, cannot. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
