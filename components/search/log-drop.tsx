'use client'

import { useEffect } from 'react'
import { sendLog } from '@/components/search/send-log'
import { workerAddress } from '@/components/search/worker-client'

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
    // Without a server the form has nowhere to go; the worker reads the log.
    const onSubmit = async (event: SubmitEvent) => {
      const form = event.target
      if (!workerAddress() || !(form instanceof HTMLFormElement) || !form.matches('.log-form form')) return
      event.preventDefault()
      const data = new FormData(form)
      const file = data.get('file')
      const text =
        file instanceof File && file.size > 0 ? await file.slice(0, maxBytes).text() : data.get('log')
      await sendLog(String(text ?? ''), locale)
    }
    document.addEventListener('submit', onSubmit)
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('submit', onSubmit)
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('drop', onDrop)
    }
  }, [locale])
  return null
}
