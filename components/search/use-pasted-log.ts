'use client'

import { type ClipboardEvent, useState } from 'react'
import { sendLog } from '@/components/search/send-log'
import { longestQuery } from '@/lib/site/log-limits'

/** Takes what is pasted into a search field and is no query as a log: several lines, or one that no address holds. */
export function usePastedLog(locale: string) {
  const [isReading, setReading] = useState(false)
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text').trim()
    if (!/\n\s*\S/.test(text) && text.length <= longestQuery) return
    event.preventDefault()
    if (isReading) return
    setReading(true)
    // A page that the Back button brings back is ready for the next one.
    window.addEventListener('pagehide', () => setReading(false), { once: true })
    void sendLog(text, locale)
  }
  return { isReading, onPaste }
}
