import compile from 'icu-minify/compile'
import type { CompiledMessage } from 'icu-minify/format'
import { interfaceLanguage } from './interface-language.ts'
import type { Messages } from './messages/messages.ts'
import { messagesOf } from './translator.ts'

/** Texts by key (`search.title`), in the form that needs no parser of messages to be written. */
export interface CompiledTexts {
  readonly language: string
  readonly texts: Readonly<Record<string, CompiledMessage>>
}

/**
 * The texts of some groups in the language of a locale, for pages that are drawn in the browser: a
 * parser of messages and the texts of all languages would be 20 KB more to load.
 */
export function compileTexts(locale: string, groups: readonly (keyof Messages)[]): CompiledTexts {
  const messages = messagesOf(locale)
  const texts = groups.flatMap((group) => flatten(group, messages[group]))
  return { language: interfaceLanguage(locale), texts: Object.fromEntries(texts) }
}

function flatten(key: string, value: string | object): [string, CompiledMessage][] {
  // Cloned: the compiler's objects have no prototype, and React hands only plain ones to a browser.
  if (typeof value === 'string') return [[key, structuredClone(compile(value))]]
  return Object.entries(value).flatMap(([name, inner]) => flatten(`${key}.${name}`, inner))
}
