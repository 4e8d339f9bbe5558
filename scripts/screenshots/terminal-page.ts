import type { Shot, TerminalPart } from './record.ts'

/** Width of every picture in CSS pixels: 88 characters of 14 px and the frame. */
export const pageWidth = 792

const style = `
  * { box-sizing: border-box; margin: 0 }
  body { width: ${pageWidth}px; background: #fff }
  main { border: 1px solid #d0d7de; background: #fbfcfd }
  pre {
    padding: 14px 23px 16px; color: #1f2933; font: 14px/1.5 'DejaVu Sans Mono', monospace;
    font-variant-ligatures: none; white-space: pre-wrap; word-break: break-all; tab-size: 8;
  }
  div + .typed { margin-top: 8px }
  .prompt { color: #0b6b75 }
  .command { color: #0b1220; font-weight: 700 }
`

/** HTML of a picture: a plain terminal in a light theme that grows with its text. */
export function terminalPage(shot: Shot): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main><pre>${shot.parts
    .map(partHtml)
    .join('')}</pre></main>`
}

function partHtml(part: TerminalPart): string {
  if (part.kind === 'output') return `<div>${escapeHtml(part.text)}</div>`
  const command = escapeHtml(part.text)
  return `<div class="typed"><span class="prompt">${escapeHtml(part.prompt)}</span> <span class="command">${command}</span></div>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
