import { isCommand } from './code-text'
import type { EnhancerTexts } from './texts'

/** A block of more lines is worth a file. */
const longFrom = 40

/**
 * Gives every block of code its buttons. They are made by a script because they are of no use
 * without one; their room is kept by the stylesheet, so nothing moves. Gives the function that
 * stops watching the width of the blocks.
 */
export function addCodeTools(texts: EnhancerTexts): () => void {
  const widths = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      target.parentElement?.toggleAttribute('data-overflows', target.scrollWidth > target.clientWidth)
    }
  })
  for (const figure of document.querySelectorAll<HTMLElement>('figure.code')) {
    if (!figure.querySelector(':scope > .code-tools')) figure.append(toolsOf(figure, texts))
    const pre = figure.querySelector('pre')
    if (pre) widths.observe(pre)
  }
  return () => widths.disconnect()
}

function toolsOf(figure: HTMLElement, texts: EnhancerTexts): HTMLElement {
  const tools = document.createElement('div')
  tools.className = 'code-tools'
  const wrap = button('wrap', texts.wrap)
  wrap.setAttribute('aria-pressed', 'false')
  tools.append(wrap)
  if (figure.querySelectorAll('.line').length > longFrom) tools.append(button('download', texts.download))
  tools.append(
    button('copy-block-link', texts.copyLink),
    button('copy-code', isCommand(figure) ? texts.copyCommand : texts.copyCode),
  )
  return tools
}

function button(action: string, text: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.dataset.action = action
  made.textContent = text
  return made
}
