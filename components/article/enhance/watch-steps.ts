/** Offers to tick off steps, where an article has any. */
export function watchSteps(storeName: string, label: string, signal: AbortSignal): void {
  if (!document.querySelector('ol.ticks')) return
  import('./steps').then(({ addTicks }) => addTicks(storeName, label, signal)).catch(() => undefined) // the list reads as well without
}
