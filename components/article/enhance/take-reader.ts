import { isReaderVersion } from '@/lib/content/reader-version'
import { keepReader } from '@/lib/site/keep-reader'
import { readerEvent } from '@/lib/site/reader-names'
import { cookieReader } from '@/lib/site/reader-version'

/** Writes the remembered version into its field. */
export function showReader(form: HTMLFormElement): void {
  const field = fieldOf(form)
  if (field && field.value === '') field.value = cookieReader(document.cookie)?.version ?? ''
}

/** Remembers the version in the field, and has the page answer; an empty field forgets. */
export function takeReader(form: HTMLFormElement): void {
  const field = fieldOf(form)
  if (!field) return
  const version = field.value.trim()
  if (version !== '' && !isReaderVersion(version)) {
    field.setCustomValidity((form.dataset.invalid ?? '').replace('{version}', version))
    field.reportValidity()
    field.addEventListener('input', () => field.setCustomValidity(''), { once: true })
    return
  }
  const product = form.dataset.product ?? cookieReader(document.cookie)?.product ?? null
  keepReader(version === '' ? null : { version, product })
  document.dispatchEvent(new Event(readerEvent))
}

function fieldOf(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector('input')
}
