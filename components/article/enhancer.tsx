'use client'

import { useEffect } from 'react'
import { isArticleAction, runAction } from './enhance/actions'
import { addCodeTools } from './enhance/code-tools'
import type { EnhancerTexts } from './enhance/texts'
import { watchLines } from './enhance/watch-lines'
import { watchRail } from './enhance/watch-rail'
import { watchShots } from './enhance/watch-shots'
import { watchValues } from './enhance/watch-values'

/**
 * Gives the finished HTML of an article what only a script can do. One listener for all of it, so
 * an article costs the same whether it has one block of code or a hundred; what is rarely used is
 * loaded when it is used.
 */
export function Enhancer({ texts, pair }: { texts: EnhancerTexts; pair: string }) {
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const context = { texts, valuesName: `cairn-values:${pair}` }
    const stopTools = addCodeTools(texts)
    document.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null
        if (button && isArticleAction(button.dataset.action)) runAction(button, context)
      },
      { signal },
    )
    watchLines(signal)
    watchShots(texts, signal)
    watchRail(signal)
    watchValues(context.valuesName, signal)
    return () => {
      listening.abort()
      stopTools()
    }
  }, [texts, pair])
  return <p className="sr-only" role="status" id="copy-status" />
}
