/** Where it is remembered that a reader wants no single keys (WCAG 2.2, 2.1.4). */
const offName = 'cairn-keys'

/** Whether the reader has switched off what a single key does: those of an article, and `/` for the search. */
export function areSingleKeysOff(): boolean {
  try {
    return localStorage.getItem(offName) === 'off'
  } catch {
    return false // storage is blocked
  }
}

export function setSingleKeysOff(off: boolean): void {
  try {
    if (off) localStorage.setItem(offName, 'off')
    else localStorage.removeItem(offName)
  } catch {
    // Storage is blocked: the choice cannot be kept.
  }
}
