import { areSingleKeysOff, setSingleKeysOff } from '../../ui/single-keys'
import { copy } from './copy'
import type { EnhancerTexts } from './texts'

/** Keys that lead to a part of the article, by the meaning of the part. */
const jumps: Readonly<Record<string, string>> = {
  c: 'cause',
  d: 'diagnosis',
  r: 'resolution',
  w: 'workaround',
}

/** Single keys for those who do not want to reach for the mouse; `?` lists them. */
export function watchKeys(texts: EnhancerTexts, signal: AbortSignal): void {
  const help = document.querySelector<HTMLDialogElement>('dialog.keys')
  const choice = help?.querySelector<HTMLInputElement>('input[data-keys]')
  if (choice) choice.checked = !areSingleKeysOff()
  choice?.addEventListener('change', () => setSingleKeysOff(!choice.checked), { signal })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
        return
      if (document.querySelector('dialog[open], .pswp')) return
      if (areSingleKeysOff()) return
      const target = jumps[event.key]
      if (event.key === '?') help?.showModal()
      else if (target) document.querySelector<HTMLAnchorElement>(`[data-jump="${target}"]`)?.click()
      else if (event.key === 'l') copySection(texts)
      else return
      event.preventDefault()
    },
    { signal },
  )
  document.addEventListener(
    'click',
    ({ target }) => {
      const anchor = target instanceof Element ? target.closest<HTMLAnchorElement>('.prose .anchor') : null
      if (anchor) void copy(anchor.href, anchor, texts)
    },
    { signal },
  )
}

/**
 * Copies a link to the section that is being read: the one that the address names while it is in
 * view, else the last whose heading is in the upper third of the window or above it.
 */
function copySection(texts: EnhancerTexts): void {
  const anchors = [...document.querySelectorAll<HTMLAnchorElement>('.prose .anchor')]
  const topOf = (anchor: HTMLElement) => anchor.getBoundingClientRect().top
  const named = anchors.find(
    (anchor) => anchor.hash === location.hash && topOf(anchor) >= 0 && topOf(anchor) < window.innerHeight,
  )
  const read = named ?? anchors.findLast((anchor) => topOf(anchor) <= window.innerHeight / 3) ?? anchors[0]
  if (read) void copy(read.href, read, texts)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
