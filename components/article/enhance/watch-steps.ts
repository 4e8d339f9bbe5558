import { whenLoaded } from '@/components/ui/when-loaded'

/** Offers to tick off steps, where an article has any. */
export function watchSteps(storeName: string, label: string, signal: AbortSignal): void {
  if (!document.querySelector('ol.ticks')) return
  whenLoaded(import('./steps'), ({ addTicks }) => addTicks(storeName, label, signal))
}
