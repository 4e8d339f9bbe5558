import { interfaceLanguage, translatorOf } from './translator.ts'

/** A canonical version expression as readers write it: `>=4.3` → `4.3 and later`, `4.3 及以上`. */
function versionText(expression: string, locale: string): string {
  const match = /^(?<operator>>=|<=|>|<)(?<version>.+)$/.exec(expression)?.groups
  if (!match) return expression
  const isChinese = interfaceLanguage(locale) === 'zh'
  const version = match.version ?? ''
  switch (match.operator) {
    case '>=':
      return isChinese ? `${version} 及以上` : `${version} and later`
    case '<=':
      return isChinese ? `${version} 及以下` : `${version} and earlier`
    case '>':
      return isChinese ? `高于 ${version}` : `later than ${version}`
    default:
      return isChinese ? `低于 ${version}` : `earlier than ${version}`
  }
}

/** All expressions of an article, in one line. */
export function versionsText(expressions: readonly string[], locale: string): string {
  return expressions
    .map((expression) => versionText(expression, locale))
    .join(translatorOf(locale)('site.listComma'))
}
