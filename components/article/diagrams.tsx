'use client'

import { useEffect } from 'react'

/**
 * Draws the mermaid diagrams of an article. The library is loaded only on pages that have one; when
 * it fails the source stays, which says the same in words. Always in light colours, on light ground:
 * authors choose fills for it, on which the letters of a dark theme cannot be read.
 */
export function Diagrams() {
  useEffect(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('div.mermaid')]
    drawAll(boxes).catch(() => boxes.forEach(keepSource))
  }, [])
  return null
}

async function drawAll(boxes: readonly HTMLElement[]): Promise<void> {
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    htmlLabels: false,
    flowchart: { htmlLabels: false },
    theme: 'neutral',
    // Labels stand on their lines; half transparent, as mermaid has them, they look struck out.
    themeCSS: '.edgeLabel rect { opacity: 1 }',
    fontFamily: 'inherit',
  })
  for (const [index, box] of boxes.entries()) {
    const source = box.querySelector('pre')?.textContent
    if (!source) continue // drawn already
    try {
      const { svg } = await mermaid.render(`diagram-${index}`, source)
      box.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement)
      box.dataset.drawn = ''
    } catch {
      keepSource(box)
    }
  }
}

function keepSource(box: HTMLElement): void {
  box.dataset.failed = ''
}
