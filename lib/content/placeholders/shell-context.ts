/** How a shell reads the characters at a position: where a value lands decides how it must be quoted. */
export type ShellContext = 'bare' | 'double' | 'single' | 'comment' | 'heredoc' | 'raw-heredoc'

interface OpenHeredoc {
  readonly word: string
  readonly isRaw: boolean
  readonly isIndented: boolean
}

const heredocStart = /<<(?<indent>-?)\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)"|(?<bare>\\?[\w.-]+))/y

/** How far a script has been read, and what is open there, the innermost last. */
interface Reading {
  at: number
  readonly open: ShellContext[]
  /** Here-documents that begin with the next line. */
  pending: OpenHeredoc[]
}

/**
 * Reads a script up to `position` and says what a shell would take the next character for. Knows
 * quotes, `$( )` and backticks within quotes, comments and here-documents (POSIX.1-2024, 2.2 and
 * 2.7.4); one step per character.
 */
export function shellContext(script: string, position: number): ShellContext {
  const reading: Reading = { at: 0, open: ['bare'], pending: [] }
  while (reading.at < position) {
    const inside = advance(script, reading, position)
    if (inside) return inside
  }
  return reading.open.at(-1) ?? 'bare'
}

/**
 * Lines of the first command of a script: those after which a shell runs it, and does not ask for more. Null when it
 * would ask for ever.
 */
export function commandLines(script: string): number | null {
  const reading: Reading = { at: 0, open: ['bare'], pending: [] }
  const isOver = () =>
    reading.pending.length === 0 && reading.open.every((each, depth) => depth === 0 || each === 'comment')
  while (reading.at < script.length) {
    if (script[reading.at] === '\n' && isOver()) break
    const hadPending = reading.pending.length > 0
    if (advance(script, reading, script.length)) return null
    if (hadPending && isOver()) return script.slice(0, reading.at).trimEnd().split('\n').length
  }
  return isOver() ? script.slice(0, reading.at).split('\n').length : null
}

/** Takes one step; names the context when `position` lies in a here-document. */
function advance(script: string, reading: Reading, position: number): ShellContext | undefined {
  const { open, pending } = reading
  const context = open.at(-1) ?? 'bare'
  if (script[reading.at] === '\n' && pending.length > 0 && context !== 'single' && context !== 'double') {
    if (context === 'comment') open.pop()
    const inside = skipHeredocs(script, { at: reading.at + 1, position, pending })
    reading.pending = []
    reading.at = inside.at
    return inside.context
  }
  reading.at += step(open, script, reading.at)
  heredocStart.lastIndex = reading.at - 1
  // Not `<<<`, which takes the word itself as its text.
  const before = script.slice(Math.max(0, reading.at - 2), reading.at + 2)
  const match =
    context === 'bare' && /^[^<]?<<(?!<)/.test(before) ? heredocStart.exec(script)?.groups : undefined
  if (match) {
    pending.push(heredocOf(match))
    reading.at = heredocStart.lastIndex
  }
  return undefined
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
