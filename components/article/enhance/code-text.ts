import { typedCommands } from '@/lib/content/typed-commands'

/** Languages in which `$` and `#` before a line may be prompts. */
const shells = new Set(['bash', 'sh', 'shell', 'console', 'zsh', 'terminal', 'shell-session', 'shellsession'])

/** Whether a block holds what one types into a terminal. */
export function isCommand(figure: HTMLElement): boolean {
  return shells.has(figure.dataset.language ?? '')
}

/** The text of a block; in a terminal block with prompts, only what was typed, without them. */
export function typedText(figure: HTMLElement): string {
  const text = wholeText(figure)
  return (isCommand(figure) ? typedCommands(text) : null) ?? text
}

/** The text of a block as it stands. */
export function wholeText(figure: HTMLElement): string {
  return figure.querySelector('code')?.textContent ?? ''
}
