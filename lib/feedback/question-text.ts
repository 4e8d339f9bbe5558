import { normaliseLine } from '../search/log/normalise.ts'

/** Characters of a question that are kept. */
export const longestQuestion = 200
/** More is never looked at: a question has as many words as somebody types. */
const longestRead = 2000

/** What may tell who asked, or let somebody in. Linear: every repeat is bounded or ends at a blank. */
const secrets: readonly RegExp[] = [
  /(?<=\/\/)[^\s/@]{1,200}@/g, // `https://user:password@host`
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g, // mail addresses
  /(?<=(?:\b(?:pass(?:word|wd|phrase)?|pwd|token|secret|api[ _-]?key|access[ _-]?key)|口令|密码|密钥|令牌)["']?\s{0,3}[:=：]\s{0,3}|\bbearer\s)\S{1,400}/gi,
  /\beyJ[\w-]{8,2000}(?:\.[\w-]{1,2000}){0,2}/g, // JSON web tokens
  /\b(?:AKIA|ASIA|ghp_|gho_|ghs_|github_pat_|glpat-|xox[abprs]-|sk-|hvs\.)[\w-]{8,2000}/g,
  /(?<![\w/+=-])(?=[\w/+=-]{0,200}\d)(?=[\w/+=-]{0,200}[A-Za-z])[\w/+=-]{28,2000}/g, // long random texts
]

/**
 * A question as it may be kept: without addresses, names of machines, numbers of any kind, and what looks like a
 * secret, which are replaced by `<*>`. A text of blanks and of those alone is empty.
 */
export function questionText(typed: string): string {
  const hidden = secrets.reduce(
    (text, pattern) => text.replace(pattern, '<*>'),
    typed.slice(0, longestRead).replace(/\s+/g, ' '),
  )
  const text = [
    ...normaliseLine(hidden)
      .text.replace(/[\p{C}\s]+/gu, ' ')
      .trim(),
  ]
    .slice(0, longestQuestion)
    .join('')
    .trim()
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}
