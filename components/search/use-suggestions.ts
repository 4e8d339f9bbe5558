'use client'

import { useEffect, useRef, useState } from 'react'
import { fetchSuggestions } from '@/components/search/fetch-suggestions'
import type { Suggestion } from '@/lib/site/suggestion'

/** How long typing must pause before the server is asked, in ms. */
const pause = 120

/**
 * Asks the server for suggestions. Answers to older questions are dropped, and the last good
 * ones stay until new ones come, so nothing flickers.
 */
export function useSuggestions(locale: string) {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([])
  const [failed, setFailed] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef<AbortController>(undefined)

  const clear = () => {
    clearTimeout(timer.current)
    asked.current?.abort()
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      asked.current?.abort()
    },
    [],
  )

  const ask = (query: string) => {
    clear()
    if (query.trim() === '') {
      setSuggestions([])
      return
    }
    const controller = new AbortController()
    asked.current = controller
    timer.current = setTimeout(async () => {
      try {
        const found = await fetchSuggestions(query.slice(0, 500), locale, controller.signal)
        if (controller.signal.aborted) return
        setSuggestions(found)
        setFailed(false)
      } catch {
        // Said to the reader, unless the question was withdrawn.
        if (!controller.signal.aborted) {
          setSuggestions([])
          setFailed(true)
        }
      }
    }, pause)
  }
  return { suggestions, failed, ask, clear }
}
