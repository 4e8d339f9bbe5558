import type { CopyTexts } from './texts'

/** Copies a text, and says in the button, and to screen readers, what happened. */
export async function copy(text: string, button: HTMLElement, texts: CopyTexts): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    tell(button, texts.copied)
  } catch {
    // No permission, or no secure context: the reader is told and can copy by hand.
    tell(button, texts.copyFailed)
  }
}

/** Says what came of a button's action, in the button and to screen readers. */
export function tell(button: HTMLElement, message: string): void {
  const status = document.getElementById('copy-status')
  if (status) status.textContent = message
  button.dataset.done = message
  setTimeout(() => {
    delete button.dataset.done
    if (status) status.textContent = ''
  }, 2000)
}
