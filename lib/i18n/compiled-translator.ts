import format, { type FormatOptions, type FormatValues } from 'icu-minify/format'
import type { CompiledTexts } from './compiled-texts.ts'
import type { Translate } from './translator.ts'

const formatters: FormatOptions['formatters'] = {
  getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
  getNumberFormat: (...given) => new Intl.NumberFormat(...given),
  getPluralRules: (...given) => new Intl.PluralRules(...given),
}

/** Gives interface text by key, as `translatorOf` does. Throws for a key that was not compiled. */
export function compiledTranslator({ language, texts }: CompiledTexts): Translate {
  const translate = (key: string, values?: FormatValues<string>): string => {
    const text = texts[key]
    if (text === undefined) throw new Error(`the text ${key} is not among those of this page`)
    return String(format(text, language, values, { formatters }))
  }
  // The keys and arguments are those of the messages, which were compiled from the same source.
  return translate as Translate
}
