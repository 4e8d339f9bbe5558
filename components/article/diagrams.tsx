'use client'

import { useEffect } from 'react'
import { mermaidOptions } from '@/lib/content/mermaid-options'

/**
 * Draws the mermaid diagrams of an article. The library is loaded only on pages that have one; when
 * it fails the source stays, which says the same in words, as it does where the build could not draw it either. The page keeps the room of each diagram free, as far
 * as the build could measure it.
 */
export function Diagrams() {
  useEffect(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('div.mermaid:not([data-failed])')]
    drawAll(boxes).catch(() => boxes.forEach(keepSource))
  }, [])
  return null
}

async function drawAll(boxes: readonly HTMLElement[]): Promise<void> {
  // For the bundler, which would compile mermaid for the server as well: 12 MB that never run there.
  if (typeof window === 'undefined' || boxes.length === 0) return
  const { default: mermaid } = await import('mermaid/dist/mermaid.esm.min.mjs')
  mermaid.initialize(mermaidOptions)
  for (const [index, box] of boxes.entries()) {
    const source = box.querySelector('pre')?.textContent
    if (!source) continue // drawn already
    try {
      const { svg } = await mermaid.render(`diagram-${index}`, source)
      const room = box.querySelector('.diagram-room') ?? box
      room.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement)
      box.dataset.drawn = ''
    } catch {
      keepSource(box)
    }
  }
}

function keepSource(box: HTMLElement): void {
  box.dataset.failed = ''
}
