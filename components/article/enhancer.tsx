'use client'

import { useEffect } from 'react'
import { isArticleAction, runAction } from './enhance/actions'
import { addCodeTools } from './enhance/code-tools'
import type { EnhancerTexts } from './enhance/texts'
import { watchKeys } from './enhance/watch-keys'
import { watchLines } from './enhance/watch-lines'
import { watchPrint } from './enhance/watch-print'
import { watchRail } from './enhance/watch-rail'
import { watchReader } from './enhance/watch-reader'
import { watchShots } from './enhance/watch-shots'
import { watchSteps } from './enhance/watch-steps'
import { watchToc } from './enhance/watch-toc'
import { watchValues } from './enhance/watch-values'

interface EnhancerProps {
  texts: EnhancerTexts
  /** Of the article and its translations: their commands share values. */
  pair: string
  /** Of the article alone: its steps are ticked off by themselves. */
  path: string
}

/**
 * Gives the finished HTML of an article what only a script can do. One listener for all of it, so
 * an article costs the same whether it has one block of code or a hundred; what is rarely used is
 * loaded when it is used.
 */
export function Enhancer({ texts, pair, path }: EnhancerProps) {
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
    watchPrint(signal)
    watchRail(signal)
    watchToc(signal)
    watchReader(texts, signal)
    watchKeys(texts, signal)
    watchSteps(`cairn-steps:${path}`, texts.stepDone, signal)
    watchValues(context.valuesName, signal)
    return () => {
      listening.abort()
      stopTools()
    }
  }, [texts, pair, path])
  return <p className="sr-only" role="status" id="copy-status" />
}
