'use client'

import { useEffect } from 'react'

/**
 * Draws the mermaid diagrams of an article. The library is loaded only on pages that have one;
 * when it fails the source stays, which says the same in words.
 */
export function Diagrams() {
  useEffect(() => {
    let isCurrent = true
    const draw = async () => {
      const { default: mermaid } = await import('mermaid')
      const isDark = getComputedStyle(document.body).colorScheme.includes('dark') && matchesDark()
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: 'strict',
        htmlLabels: false,
        flowchart: { htmlLabels: false },
        theme: isDark ? 'dark' : 'neutral',
        fontFamily: 'inherit',
      })
      for (const [index, box] of [...document.querySelectorAll<HTMLElement>('div.mermaid')].entries()) {
        const source = box.dataset.source ?? box.querySelector('pre')?.textContent ?? ''
        box.dataset.source = source
        try {
          const { svg } = await mermaid.render(`diagram-${index}`, source)
          if (!isCurrent) return
          const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
          box.replaceChildren(parsed)
        } catch {
          box.dataset.failed = '' // the source stays where it is
        }
      }
    }
    draw()
    return () => {
      isCurrent = false
    }
  }, [])
  return null
}

function matchesDark(): boolean {
  const chosen = document.documentElement.dataset.theme
  return chosen === undefined ? window.matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
}
