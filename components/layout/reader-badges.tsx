'use client'

import { useEffect } from 'react'
import type { BadgeTexts } from '@/components/layout/mark-badges'
import { whenLoaded } from '@/components/ui/when-loaded'
import { readerEvent, versionCookie } from '@/lib/site/reader-names'

/** Has every article of a page say whether it is for what the reader runs. What judges is loaded for those who said it. */
export function ReaderBadges({ texts }: { texts: BadgeTexts }) {
  useEffect(() => {
    const mark = () => {
      if (!document.cookie.includes(`${versionCookie}=`) || !document.querySelector('.reader-badge')) return
      whenLoaded(import('@/components/layout/mark-badges'), ({ markBadges }) => markBadges(texts))
    }
    // A page that the Back button brings back may be of the time before the reader chose.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) mark()
    }
    mark()
    window.addEventListener('pageshow', onShow)
    document.addEventListener(readerEvent, mark)
    return () => {
      window.removeEventListener('pageshow', onShow)
      document.removeEventListener(readerEvent, mark)
    }
  }, [texts])
  return null
}
