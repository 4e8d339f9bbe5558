'use client'

import { useEffect } from 'react'
import { sendLog } from '@/components/search/send-log'

/** Bytes read of a dropped file: more than the longest log that is taken. */
const maxBytes = 800_000

/** Takes a text file that is dropped anywhere on the page as a log. */
export function LogDrop({ locale }: { locale: string }) {
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const onDrop = async (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      await sendLog(await file.slice(0, maxBytes).text(), locale)
    }
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('drop', onDrop)
    }
  }, [locale])
  return null
}
