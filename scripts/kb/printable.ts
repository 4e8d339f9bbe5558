/** What readers wrote, on one line, and unable to steer the terminal. */
export function printable(text: string): string {
  return text.replace(/\p{C}+|\s+/gu, ' ')
}
