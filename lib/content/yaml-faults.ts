import type { FrontmatterProblem, Place } from './frontmatter.ts'

/** An error of the YAML parser; the place is that in the file. */
export interface YamlFault extends Place {
  readonly code: string
  readonly message: string
}

type Explanation = Omit<FrontmatterProblem, keyof Place>

/** A longer field is not repeated in a message. */
const maxShown = 80

/** The field that a line begins, with its value. */
const field = /^(?<name>[^:：]+)[:：](?<written>.*)$/

/** Says a fault of the parser as an editor sees it. `entry` has the lines of the field that it is in, from `firstLine` on. */
export function explainFault(
  fault: YamlFault,
  entry: readonly string[],
  firstLine: number,
): FrontmatterProblem {
  const { line, column } = fault
  const explanation =
    explainItem(entry[line - firstLine] ?? '') ?? explainField(fault, entry) ?? explainElse(fault)
  return { line, column, ...explanation }
}

/** What can be said of an entry of a list. */
function explainItem(line: string): Explanation | null {
  const value = /^\s*-\s+(?<value>[^\s'"[{].*)$/.exec(line)?.groups?.value?.trim() ?? ''
  if (!/:\s.*:(?:\s|$)|^[@`%]|^[^:]*\s["']/.test(value)) return null
  const written = `- '${value.replaceAll("'", "''")}'`
  return {
    message: 'this entry of the list has signs that mean something else here, such as ": "',
    fix: written.length > maxShown ? 'put it in quotes' : `put it in quotes: ${written}`,
  }
}

/** What can be said of a field with its value on one line. */
function explainField({ code, message }: YamlFault, entry: readonly string[]): Explanation | null {
  const { name = '', written = '' } = field.exec(entry[0] ?? '')?.groups ?? {}
  const key = name.trim()
  const value = written.trim()
  if (code === 'TAB_AS_INDENT') return null
  if (/^(?:<{7}|={7}|>{7})/m.test(entry.join('\n')))
    return {
      message: 'two versions of a merge stand here',
      fix: 'keep one, and remove the lines with <<<<<<<, ======= and >>>>>>>',
    }
  if (/^["'][^"']*$/.test(value))
    return {
      message: `the quote that begins the value of "${key}" is never closed`,
      fix: `close it${inQuotes(key, value.slice(1))}`,
    }
  if (/^\[[^\]]*$/.test(value) && entry.length === 1)
    return { message: `the list of "${key}" is never closed`, fix: 'put ] after its last value' }
  if (/^[^"'[{].*:(?:\s|$)/.test(value))
    return {
      message: `the value of "${key}" holds ": ", which is the sign of another field`,
      fix: `put the value in quotes${inQuotes(key, value)}`,
    }
  if (value !== '' && entry.length > 1 && /IMPLICIT_KEY/.test(code))
    return {
      message: `a line below "${key}" is indented, so that it is no field of its own`,
      fix: 'let each field begin at the start of its line',
    }
  const isTold = value !== '' && /^(?:BAD_SCALAR_START|UNEXPECTED_TOKEN|BAD_DQ_ESCAPE)$/.test(code)
  return isTold
    ? {
        message: `the value of "${key}" has signs that mean something else here: ${message}`,
        fix: `put the value in quotes${inQuotes(key, value)}`,
      }
    : null
}

function explainElse({ code, message }: YamlFault): Explanation {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        message: 'the frontmatter has this field twice; the first counts',
        fix: 'remove one of the two',
      }
    case 'BAD_INDENT':
      return {
        message: 'this line begins at another column than those that it belongs to',
        fix: 'let fields begin at the start of their lines, and all that is below a field at one column',
      }
    case 'TAB_AS_INDENT':
      return { message: 'the line begins with a tab, which means nothing here', fix: 'indent it with spaces' }
    default:
      return {
        message: `the frontmatter is no valid YAML: ${message}`,
        fix: 'indent with spaces, close quotes, and quote values that hold ": " or " #"',
      }
  }
}

/** `: title: 'Error: it breaks'`, to be copied; nothing where that would be long. */
function inQuotes(key: string, value: string): string {
  if (/^(?:\[.*\]|\{.*\})$/.test(value)) return ', each of the list by itself'
  const written = `${key}: '${value.replaceAll("'", "''")}'`
  return value === '' || written.length > maxShown ? '' : `: ${written}`
}
