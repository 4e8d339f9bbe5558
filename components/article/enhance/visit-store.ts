/** Texts by name, as they are remembered for the visit. */
export type Remembered = Readonly<Record<string, string>>

/**
 * What was remembered of an article in this tab. Nothing when the browser keeps nothing, or when
 * what it kept is not what we wrote.
 */
export function recall(name: string): Remembered {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    return isRemembered(kept) ? kept : {}
  } catch {
    return {} // storage is blocked, or the text is not ours
  }
}

/** Remembers texts until the tab is closed; forgets the name when there are none. */
export function remember(name: string, texts: Remembered): void {
  try {
    if (Object.keys(texts).length === 0) sessionStorage.removeItem(name)
    else sessionStorage.setItem(name, JSON.stringify(texts))
  } catch {
    // Storage is blocked or full: the page works, and forgets when it is left.
  }
}

function isRemembered(value: unknown): value is Remembered {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  )
}
