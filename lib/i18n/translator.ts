import { createTranslator } from 'use-intl/core'
import { interfaceLanguage, type spokenLanguages } from './interface-language.ts'
import { en } from './messages/en.ts'
import type { Messages } from './messages/messages.ts'
import { zh } from './messages/zh.ts'

const languages: Readonly<Record<(typeof spokenLanguages)[number], Messages>> = { en, zh }

const create = (locale: string, messages: typeof en) => createTranslator({ locale, messages, onError: raise })

/** Gives interface text by key: `t('home.title')`. */
export type Translate = ReturnType<typeof create>

const translators = new Map<string, Translate>()

/**
 * The interface in a language. A content folder may hold languages that the interface does not
 * speak; their readers get English around their articles.
 */
export function translatorOf(locale: string): Translate {
  const known = translators.get(locale)
  if (known) return known
  const language = interfaceLanguage(locale)
  const translator = create(language, messagesOf(locale))
  translators.set(locale, translator)
  return translator
}

/** All texts in the language that the interface speaks to a reader of `locale`. */
export function messagesOf(locale: string): typeof en {
  // Same keys and same arguments in each language (translator.test.ts), so the English types hold.
  return languages[interfaceLanguage(locale)] as typeof en
}

function raise(error: Error): never {
  throw error
}
