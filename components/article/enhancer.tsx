'use client'

import { useEffect } from 'react'

export interface EnhancerTexts {
  readonly copyCode: string
  readonly copyCommand: string
  readonly copied: string
  readonly copyFailed: string
}

/** Languages in which `$` and `#` before a line are prompts. */
const shells = new Set(['bash', 'sh', 'shell', 'console', 'zsh', 'terminal', 'shell-session', 'shellsession'])

/**
 * Gives the finished HTML of an article what only a script can do: copy buttons on code. One
 * listener for all of them, so an article costs the same whether it has one block or a hundred.
 */
export function Enhancer({ texts }: { texts: EnhancerTexts }) {
  useEffect(() => {
    for (const figure of document.querySelectorAll('figure.code:not(:has(> .copy-code))')) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'copy-code'
      button.textContent = shells.has(figure.getAttribute('data-language') ?? '')
        ? texts.copyCommand
        : texts.copyCode
      figure.append(button)
    }
    const onClick = async (event: MouseEvent) => {
      const button =
        event.target instanceof Element
          ? event.target.closest<HTMLElement>('.copy-code, [data-copy], [data-copy-link], [data-print]')
          : null
      if (!button) return
      if (button.dataset.print !== undefined) return window.print()
      const figure = button.closest<HTMLElement>('figure.code')
      const link = button.dataset.copyLink
      const text = link
        ? new URL(link, location.href).href
        : (button.dataset.copy ?? (figure ? codeOf(figure) : ''))
      try {
        await navigator.clipboard.writeText(text)
        confirm(button, texts.copied)
      } catch {
        // No permission, or no secure context: the reader is told and can copy by hand.
        confirm(button, texts.copyFailed)
      }
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [texts])
  return <p className="sr-only" role="status" id="copy-status" />
}

/** The text of a block; in a terminal block with prompts, only what was typed, without them. */
function codeOf(figure: HTMLElement): string {
  const text = figure.querySelector('code')?.textContent ?? ''
  if (!shells.has(figure.dataset.language ?? '')) return text
  const lines = text.split('\n')
  const typed = lines.filter((line) => /^\s*[$#] /.test(line))
  return typed.some((line) => /^\s*\$ /.test(line))
    ? typed.map((line) => line.replace(/^\s*[$#] /, '')).join('\n')
    : text
}

/** Says in the button, and to screen readers, what happened. */
function confirm(button: HTMLElement, message: string): void {
  const status = document.getElementById('copy-status')
  if (status) status.textContent = message
  button.dataset.done = message
  setTimeout(() => {
    delete button.dataset.done
    if (status) status.textContent = ''
  }, 2000)
}
