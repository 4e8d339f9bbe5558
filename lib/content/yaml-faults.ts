import type { FrontmatterProblem, Place } from './frontmatter.ts'

/** An error of the YAML parser; the place is that in the file. */
export interface YamlFault extends Place {
  readonly code: string
  readonly message: string
}

const general = 'indent with spaces, close quotes, and quote values that hold ": " or " #"'
/** A longer value is not repeated in a message. */
const maxShown = 80

/**
 * Says a fault of the parser as an editor sees it. `lines` begin with the line of the fault, and are those of the
 * frontmatter below it.
 */
export function explainYamlError(fault: YamlFault, lines: readonly string[]): FrontmatterProblem {
  const { line, column } = fault
  const place = { line, column }
  const [, key = '', value = ''] = /^\s*([^:]+?)\s*:\s+(.*)$/.exec(lines[0] ?? '') ?? []
  const inQuotes = quotedField(key, value.trim())
  switch (fault.code) {
    case 'DUPLICATE_KEY':
      return { ...place, message: `the field "${keyOf(lines)}" is there twice; the first counts`, fix: 'remove one of the two' }
    case 'TAB_AS_INDENT':
      return { ...place, message: 'the line begins with a tab, which YAML does not allow', fix: 'indent it with spaces' }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      if (/:(?:\s|$)/.test(value))
        return {
          ...place,
          message: `the value of "${key}" holds ": ", which YAML takes for another field`,
          fix: `put the value in quotes${inQuotes}`,
        }
      return {
        ...place,
        message: `what stands below "${key}" is indented, so that it is no field of its own`,
        fix: 'let each field begin at the start of its line',
      }
    case 'BAD_SCALAR_START':
      return {
        ...place,
        message: `a value begins with ${lines[0]?.charAt(column - 1) ?? 'a sign'}, which means something else in YAML`,
        fix: `put the value in quotes${/^[[{]/.test(value) ? '' : inQuotes}`,
      }
    case 'MISSING_SPACE':
      return { ...place, message: fault.message, fix: `write \`${key || keyOf(lines)}: value\`, with a space after a plain colon` }
    case 'MISSING_CHAR':
      return { ...place, ...neverClosed(fault, keyOf(lines)) }
    default:
      return { ...place, message: `the frontmatter is no valid YAML: ${fault.message}`, fix: general }
  }
}

function neverClosed({ message }: YamlFault, key: string): Omit<FrontmatterProblem, keyof Place> {
  if (/quote/.test(message))
    return { message: `the quote that begins the value of "${key}" is never closed`, fix: 'put the same quote at the end of the value' }
  if (/flow sequence|flow collection.*\]/i.test(message) || /\]/.test(message))
    return { message: `the list of "${key}" is never closed`, fix: 'put ] after its last value' }
  return { message: `the frontmatter is no valid YAML: ${message}`, fix: general }
}

function keyOf(lines: readonly string[]): string {
  return /^\s*([^:：]+?)\s*[:：]/.exec(lines[0] ?? '')?.[1] ?? ''
}

/** `: title: 'Error: it breaks'`, to be copied; nothing where that would be long. */
function quotedField(key: string, value: string): string {
  const written = `${key}: '${value.replace(/^["']|["']$/g, '').replaceAll("'", "''")}'`
  return value === '' || written.length > maxShown ? '' : `: ${written}`
}
