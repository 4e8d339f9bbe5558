import type { ShellContext } from './shell-context.ts'

/** Characters that no shell takes for anything but themselves, outside quotes. */
const harmless = /^[\w@%+=:,./-]+$/

/**
 * A value as it must be written at a place in a script, so that the shell passes on exactly the
 * value. An empty value is the caller's business: the placeholder stays then.
 */
export function quoteForShell(value: string, context: ShellContext): string {
  switch (context) {
    case 'bare':
      return harmless.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`
    case 'double':
      return value.replace(/[\\"$`]/g, '\\$&')
    case 'single':
      return value.replaceAll("'", "'\\''")
    case 'heredoc':
      return value.replace(/[\\$`]/g, '\\$&')
    case 'comment':
    case 'raw-heredoc':
      return value
  }
}
