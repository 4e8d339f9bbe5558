'use client'

import { type ComponentType, useEffect, useRef, useState } from 'react'
import type { ComboboxProps, TypedField } from '@/components/search/combobox'
import { areSingleKeysOff } from '@/components/ui/single-keys'
import { whenLoaded } from '@/components/ui/when-loaded'
import { longestQuery } from '@/lib/site/log-limits'

export interface SuggestionTexts {
  readonly label: string
  readonly placeholder: string
  readonly suggestions: string
  readonly failed: string
  readonly readingLog: string
}

interface SearchSuggestionsProps {
  locale: string
  query: string
  large: boolean
  texts: SuggestionTexts
}

/**
 * The input of a search form. It is a plain field until the reader comes to it; then the
 * combobox is loaded and takes over with what has been typed. `/` and Ctrl+K lead here.
 */
export function SearchSuggestions({ locale, query, large, texts }: SearchSuggestionsProps) {
  const field = useRef<HTMLInputElement>(null)
  const composing = useRef(false)
  const [loaded, setLoaded] = useState<{ Combobox: ComponentType<ComboboxProps> } | null>(null)
  useSearchKeys(field)

  const load = () =>
    whenLoaded(import('@/components/search/combobox'), ({ Combobox }) => {
      // Taking the field away in the middle of a composition would lose it.
      if (composing.current) field.current?.addEventListener('compositionend', load, { once: true })
      else setLoaded({ Combobox })
    })

  if (loaded)
    return <loaded.Combobox locale={locale} readField={() => readField(field.current, query)} texts={texts} />
  return (
    <input
      ref={field}
      type="search"
      name="q"
      defaultValue={query}
      aria-label={texts.label}
      placeholder={texts.placeholder}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="search"
      maxLength={query.length > longestQuery ? undefined : longestQuery}
      data-main={large || undefined}
      onFocus={load}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={() => {
        composing.current = false
      }}
    />
  )
}

/** What the reader has typed and selected; `query` where nobody could yet. */
function readField(field: HTMLInputElement | null, query: string): TypedField {
  const value = field?.value ?? query
  return {
    value,
    isFocused: field !== null && field === document.activeElement,
    selection: [field?.selectionStart ?? value.length, field?.selectionEnd ?? value.length],
  }
}

/** `/` outside of fields, and Ctrl+K or ⌘K everywhere, focus the page's main search field. */
function useSearchKeys(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      const isSlash =
        event.key === '/' &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isEditable(event.target) &&
        !areSingleKeysOff()
      if (!isCommand && !isSlash) return
      const main =
        document.querySelector<HTMLElement>('main [name="q"]') ??
        field.current ??
        document.querySelector<HTMLElement>('[name="q"]')
      if (!main) return
      event.preventDefault()
      main.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [field])
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
