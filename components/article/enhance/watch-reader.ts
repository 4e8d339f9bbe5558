import { whenLoaded } from '@/components/ui/when-loaded'
import { versionCookie } from '@/lib/site/reader-names'
import type { EnhancerTexts } from './texts'

/** Remembers what the reader says to run; what does it is loaded when it is said, or was said before. */
export function watchReader({ notLoaded }: EnhancerTexts, signal: AbortSignal): void {
  const form = document.querySelector<HTMLFormElement>('.reader-form')
  if (!form) return
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault()
      whenLoaded(
        import('./take-reader'),
        ({ takeReader }) => takeReader(form),
        () => refuse(form, notLoaded),
      )
    },
    { signal },
  )
  if (document.cookie.includes(`${versionCookie}=`))
    whenLoaded(import('./take-reader'), ({ showReader }) => showReader(form))
}

function refuse(form: HTMLFormElement, reason: string): void {
  const field = form.querySelector('input')
  field?.setCustomValidity(reason)
  field?.reportValidity()
  field?.setCustomValidity('') // the next try may succeed
}
