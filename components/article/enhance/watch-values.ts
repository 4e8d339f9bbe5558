import { whenLoaded } from '@/components/ui/when-loaded'

/**
 * Keeps the commands as their fields say. The module that fills them in is loaded when a field is
 * used, or when values were given before in this visit.
 */
export function watchValues(storeName: string, signal: AbortSignal): void {
  const panel = document.querySelector<HTMLDetailsElement>('details.slots')
  if (!panel) return
  const load = () => import('./fill-values')
  if (wasUsed(storeName) || hasRestoredFields(panel))
    whenLoaded(load(), ({ restoreValues }) => restoreValues(storeName))
  panel.addEventListener('toggle', () => whenLoaded(load(), () => undefined), { signal, once: true })
  panel.addEventListener('input', () => whenLoaded(load(), ({ valuesChanged }) => valuesChanged(storeName)), {
    signal,
  })
  document.addEventListener(
    'click',
    ({ target }) => {
      const slot = target instanceof Element ? target.closest<HTMLElement>('code .slot') : null
      if (!slot || !getSelection()?.isCollapsed) return
      panel.open = true
      panel
        .querySelector<HTMLInputElement>(`[data-slot-field="${CSS.escape(slot.dataset.slot ?? '')}"]`)
        ?.focus()
    },
    { signal },
  )
}

function wasUsed(storeName: string): boolean {
  try {
    return sessionStorage.getItem(storeName) !== null
  } catch {
    return false // storage is blocked
  }
}

/** Browsers fill in fields again when one comes back to a page. */
function hasRestoredFields(panel: HTMLElement): boolean {
  return [...panel.querySelectorAll('input')].some(({ value }) => value !== '')
}
