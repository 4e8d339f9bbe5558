/** How a shell reads the characters at a position: where a value lands decides how it must be quoted. */
export type ShellContext = 'bare' | 'double' | 'single' | 'comment' | 'heredoc' | 'raw-heredoc'

interface OpenHeredoc {
  readonly word: string
  readonly isRaw: boolean
  readonly isIndented: boolean
}

const heredocStart = /<<(?<indent>-?)\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"|(?<bare>\\?[\w.-]+))/y

/**
 * Reads a script up to `position` and says what a shell would take the next character for. Knows
 * quotes, `$( )` and backticks within quotes, comments and here-documents (POSIX.1-2024, 2.2 and
 * 2.7.4); one step per character.
 */
export function shellContext(script: string, position: number): ShellContext {
  const open: ShellContext[] = ['bare']
  const pending: OpenHeredoc[] = []
  let at = 0
  while (at < position) {
    const context = open.at(-1) ?? 'bare'
    const char = script[at] ?? ''
    if (char === '\n' && pending.length > 0 && context !== 'single' && context !== 'double') {
      if (context === 'comment') open.pop()
      const inside = skipHeredocs(script, { at: at + 1, position, pending })
      if (inside.context) return inside.context
      pending.length = 0
      at = inside.at
      continue
    }
    at += step(open, script, at)
    heredocStart.lastIndex = at - 1
    // Not `<<<`, which takes the word itself as its text.
    const begun = context === 'bare' && /^[^<]?<<(?!<)/.test(script.slice(Math.max(0, at - 2), at + 2))
    const match = begun ? heredocStart.exec(script)?.groups : undefined
    if (match) {
      pending.push(heredocOf(match))
      at = heredocStart.lastIndex
    }
  }
  return open.at(-1) ?? 'bare'
}

/** Takes one character, or an escaped pair, and gives how many characters that was. */
function step(open: ShellContext[], script: string, at: number): number {
  const context = open.at(-1)
  const char = script[at]
  if (context === 'single') {
    if (char === "'") open.pop()
    return 1
  }
  if (context === 'comment') {
    if (char === '\n') open.pop()
    return 1
  }
  if (char === '\\') return 2
  if (char === '$' && script[at + 1] === '(') {
    open.push('bare')
    return 2
  }
  if (char === '"') {
    if (context === 'double') open.pop()
    else open.push('double')
  } else if (context === 'bare') {
    if (char === "'") open.push('single')
    else if (char === ')' && open.length > 1) open.pop()
    else if (char === '#' && /^$|[\s;&|(]/.test(script[at - 1] ?? '')) open.push('comment')
  }
  return 1
}

function heredocOf(groups: Readonly<Record<string, string | undefined>>): OpenHeredoc {
  const quoted = groups.single ?? groups.double
  const bare = groups.bare ?? ''
  return {
    word: quoted ?? bare.replace(/^\\/, ''),
    isRaw: quoted !== undefined || bare.startsWith('\\'),
    isIndented: groups.indent === '-',
  }
}

interface HeredocSearch {
  readonly at: number
  readonly position: number
  readonly pending: readonly OpenHeredoc[]
}

/** Passes the here-documents that begin at a line; names the context when the position lies in one. */
function skipHeredocs(
  script: string,
  { at, position, pending }: HeredocSearch,
): { at: number; context?: ShellContext } {
  let next = at
  for (const { word, isRaw, isIndented } of pending) {
    for (let isOpen = true; isOpen; ) {
      const end = script.indexOf('\n', next)
      const line = script.slice(next, end === -1 ? undefined : end)
      const isEnd = (isIndented ? line.replace(/^\t+/, '') : line) === word
      if (!isEnd && (end === -1 || position <= end)) {
        return { at: next, context: isRaw ? 'raw-heredoc' : 'heredoc' }
      }
      next = end === -1 ? script.length : end + 1
      isOpen = !isEnd
    }
  }
  return { at: next }
}
