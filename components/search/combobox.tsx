'use client'

import { useCombobox } from 'downshift'
import { useLayoutEffect, useRef, useState } from 'react'
import type { SuggestionTexts } from '@/components/search/search-suggestions'
import { usePastedLog } from '@/components/search/use-pasted-log'
import { useSuggestions } from '@/components/search/use-suggestions'
import { passageIn } from '@/lib/i18n/direction'
import { longestQuery } from '@/lib/site/log-limits'
import type { Suggestion } from '@/lib/site/suggestion'

export interface TypedField {
  readonly value: string
  readonly isFocused: boolean
  /** What is selected in it, from and to. */
  readonly selection: readonly [number, number]
}

export interface ComboboxProps {
  locale: string
  /** The field that this one replaces, read at the last moment so that no keystroke is lost. */
  readField: () => TypedField
  texts: SuggestionTexts
}

/** Suggests articles as the reader types: arrows, Enter, Esc; nothing happens while an input method composes. */
export function Combobox({ locale, readField, texts }: ComboboxProps) {
  const input = useRef<HTMLInputElement>(null)
  const [{ value, isFocused, selection }] = useState(readField)
  const { suggestions, failed, ask, clear } = useSuggestions(locale)
  const { isReading, onPaste } = usePastedLog(locale)
  const { isOpen, highlightedIndex, inputValue, getInputProps, getMenuProps, getItemProps, closeMenu } =
    useArticleChoice({ suggestions, value, isFocused, ask })
  // biome-ignore lint/correctness/useExhaustiveDependencies: in the commit that takes over, so that no keystroke falls between the fields; later the caret is the reader's
  useLayoutEffect(() => {
    if (!isFocused) return // the reader has gone on while this was loaded
    input.current?.focus()
    input.current?.setSelectionRange(...selection)
    ask(value)
  }, [])
  const isShown = isOpen && !isReading && (suggestions.length > 0 || failed) && inputValue.trim() !== ''
  return (
    <div className="combobox">
      <input
        {...getInputProps({
          ref: input,
          name: 'q',
          type: 'search',
          'aria-label': texts.label,
          placeholder: texts.placeholder,
          autoComplete: 'off',
          spellCheck: false,
          enterKeyHint: 'search',
          onPaste,
          maxLength: value.length > longestQuery ? undefined : longestQuery,
          onKeyDown: (event) => {
            const native = event.nativeEvent
            if (native.isComposing) {
              // This Enter takes a word from the input method; it sends nothing.
              if (event.key === 'Enter') event.preventDefault()
              Object.assign(native, { preventDownshiftDefault: true })
            } else if (event.key === 'Enter' && highlightedIndex < 0) {
              Object.assign(native, { preventDownshiftDefault: true })
              clear()
              closeMenu()
            }
          },
        })}
      />
      {isReading && (
        <p role="status" className="suggestions px-3 py-2 text-muted text-small">
          {texts.readingLog}
        </p>
      )}
      <ul
        {...getMenuProps({ 'aria-label': texts.suggestions }, { suppressRefError: true })}
        className="suggestions"
        hidden={!isShown}
      >
        {isShown && failed && <li className="px-3 py-2 text-muted text-small">{texts.failed}</li>}
        {isShown &&
          suggestions.map((item, index) => (
            <li
              key={item.href}
              {...getItemProps({ item, index })}
              className={index === highlightedIndex ? 'suggestion suggestion-active' : 'suggestion'}
              {...passageIn(item.locale, locale)}
            >
              <span className="suggestion-title">{item.title}</span>
              <span className="suggestion-note">{item.note}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}

interface ArticleChoice {
  suggestions: readonly Suggestion[]
  value: string
  isFocused: boolean
  ask: (typed: string) => void
}

function useArticleChoice({ suggestions, value, isFocused, ask }: ArticleChoice) {
  return useCombobox<Suggestion>({
    items: [...suggestions],
    initialInputValue: value,
    initialIsOpen: isFocused && value.trim() !== '',
    itemToString: (item) => item?.title ?? '',
    onInputValueChange: ({ inputValue: typed, type }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) ask(typed)
    },
    stateReducer: (state, { type, changes }) =>
      // Choosing an article goes there; the words in the field stay what the reader typed.
      type === useCombobox.stateChangeTypes.InputKeyDownEnter ||
      type === useCombobox.stateChangeTypes.ItemClick
        ? { ...changes, inputValue: state.inputValue }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) window.location.assign(selectedItem.href)
    },
  })
}
