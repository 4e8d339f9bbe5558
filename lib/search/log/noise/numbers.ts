import { type NoiseRule, patternRule } from '../span.ts'

// HTTP errors and exit codes that are understood without a word beside them.
const spokenCodes = new Set(
  '400 401 403 404 405 408 409 410 411 412 413 414 415 416 421 422 423 424 429 431 499 500 501 502 503 504 505 507 511 137 139 143'.split(
    ' ',
  ),
)

// Limits of integer types: a size that hits one is a cause.
const limits = new Set(
  '65535 65536 2147483647 2147483648 4294967295 4294967296 9223372036854775807 18446744073709551615'.split(
    ' ',
  ),
)

const codeWordBefore =
  /(?:(?<![a-z.])(?:http\/?|https?|status|status[ _-]?code|code|exit(?:ed)?(?: with)?(?: code| status)?|signal|errno|error|err|rc|ret|retcode|sqlstate|returned|tls ?v?|go|version)|错误|错误码|状态码|退出码|返回码|错误代码|版本)["')\]]?[ \t]{0,8}[:=#]?[ \t]{0,8}["'(]?$/i

/** A number that is asked for: an error, status or exit code, or the limit of a type. */
function isTold(number: string, text: string, start: number): boolean {
  if (limits.has(number)) return true
  if (number.length > 6) return false
  if (codeWordBefore.test(text.slice(Math.max(0, start - 32), start))) return true
  return spokenCodes.has(number) && /(?:^|[\s|"[(,])$/.test(text.slice(Math.max(0, start - 1), start))
}

const durationUnit = '(?:ns|us|µs|μs|ms|s|m|h|d|w|y|min|mins|sec|secs|hr|hrs)'
const sizeUnit = '(?:[KMGTPEkmgtpe]i?[Bb]?(?:ps|it|/s)?|B|[Bb]ytes?|[Bb]its?|[Bb]ps)'

/**
 * Durations, sizes, shares and counters. Versions (`1.2.3`), numbers inside words (`utf8`, `x509`) and codes
 * (`HTTP 502`, `exit code 137`) stay; `0%` and `100%` stay since a full disk or an idle processor is a symptom.
 */
export const numberRules: readonly NoiseRule[] = [
  patternRule(/\(x\d{1,6} over [\dhmsd.]{1,16}\)/g),
  patternRule(
    new RegExp(`(?<![\\w.])(?<![\\w\uE000]-)(?:\\d{1,12}(?:\\.\\d{1,12})?${durationUnit}){1,6}(?!\\w)`, 'g'),
  ),
  patternRule(
    new RegExp(`(?<![\\w.])(?<![\\w\uE000]-)\\d{1,20}(?:\\.\\d{1,12})? ?${sizeUnit}(?![\\w])`, 'g'),
  ),
  patternRule(/(?<![\w.])\d{1,9}(?:\.\d{1,9})?%/g, (match) => match !== '0%' && match !== '100%'),
  patternRule(
    /(?<![\w.])(?<![\w\uE000]-)\d{1,32}(?:\.\d{1,32})?(?:-\d{1,32})?(?![\w%]|\.[\d\uE000]|-[\w\uE000])/g,
    (match, text, start) => !isTold(match, text, start),
  ),
]
