import { undrawnClass } from '../../lib/content/compile/plain-page.ts'

/** Whether the compiler failed to draw the article of a page, which shows its words alone. */
export function isUndrawn(html: string): boolean {
  return html.includes(` ${undrawnClass}">`)
}

/**
 * Tells which pages are undrawn. Said at the end of every build: the compiler says it, with the reason, only when it
 * compiles the article, and not when it has the page in its cache.
 */
export function tellUndrawn(addresses: readonly string[]): void {
  for (const address of addresses)
    console.error(`${address} could not be drawn and is shown as plain text; please report the fault`)
}
