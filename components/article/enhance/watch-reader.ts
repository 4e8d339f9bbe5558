import { versionCookie } from '@/lib/site/reader-names'

/** Remembers what the reader says to run; what does it is loaded when it is said, or was said before. */
export function watchReader(signal: AbortSignal): void {
  const form = document.querySelector<HTMLFormElement>('.reader-form')
  if (!form) return
  form.addEventListener(
    'submit',
    async (event) => {
      event.preventDefault()
      const { takeReader } = await import('./take-reader')
      takeReader(form)
    },
    { signal },
  )
  if (document.cookie.includes(`${versionCookie}=`))
    void import('./take-reader').then(({ showReader }) => showReader(form))
}
