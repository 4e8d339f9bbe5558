'use client'

import { useEffect } from 'react'
import { sendLog } from '@/components/search/send-log'
import { workerAddress } from '@/components/search/worker-client'
import { maxLogBytes } from '@/lib/site/log-limits'

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
      const text = await file
        .slice(0, maxLogBytes)
        .text()
        .catch(() => null) // a folder was dropped: there is nothing to read
      if (text !== null) await sendLog(text, locale)
    }
    // Without a server the form has nowhere to go and the worker reads the log; what is too long for a server is cut.
    const onSubmit = async (event: SubmitEvent) => {
      const form = event.target
      if (!(form instanceof HTMLFormElement) || !form.matches('.log-form form')) return
      const data = new FormData(form)
      const given = data.get('file')
      const file = given instanceof File && given.size > 0 ? given : new Blob([String(data.get('log') ?? '')])
      if (!workerAddress() && file.size <= maxLogBytes) return
      event.preventDefault()
      await sendLog(await file.slice(0, maxLogBytes).text(), locale)
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
