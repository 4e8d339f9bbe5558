import { commandLines } from './placeholders/shell-context.ts'

/**
 * A prompt before what is typed: `$`, or `$` and `#` behind who is where (`[root@node ~]#`, `me@node:~$`, `bash-5.1$`).
 * A `#` alone may as well begin a comment.
 */
const prompt = /^(\s*)(?:(?:\[[^\]]*@[^\]]*\]|[\w.-]+@[\w.-]+:[^\s$#]*|(?:ba|z)?sh-[\d.]+)\s*[$#]|\$) (.*)$/
const rootOrComment = /^(\s*)# (.*)$/

/**
 * What was typed in a terminal: commands without prompts, with the lines that belong to them (after a backslash, within
 * quotes, a here-document), and without output and comments. Null when no prompt tells what was typed.
 */
export function typedCommands(text: string): string | null {
  const lines = text.split('\n')
  const programs = new Set(lines.flatMap((line) => firstWord(prompt.exec(line)?.[2]) ?? []))
  if (programs.size === 0) return null
  const typed = typedBefore(lines)
  const prompts = lines.flatMap((line, index) => (prompt.test(line) ? index : []))
  let next = 0
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    while ((prompts[next] ?? lines.length) <= at) next += 1
    const [, indent = '', command] = prompt.exec(line) ?? rootCommand(line, programs) ?? []
    if (command === undefined) continue
    const more = lines.slice(at + 1, prompts[next]).map((each) => withoutLead(each, indent))
    const length = countMore(command, more)
    typed.push(command, ...more.slice(0, length))
    at += length
  }
  return typed.join('\n')
}

/**
 * Lines before the first prompt, when that is one of a shell that they have led into: nothing has been put out yet, so
 * they are commands.
 */
function typedBefore(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => prompt.test(line))
  if (/^\s*\$ /.test(lines[first] ?? '')) return []
  return lines.slice(0, first).filter((line) => !/^\s*(?:#|$)/.test(line))
}

/** A `#` before a program that is called elsewhere in the block is the prompt of root; before other words, a comment. */
function rootCommand(line: string, programs: ReadonlySet<string>): RegExpExecArray | null {
  const match = rootOrComment.exec(line)
  return programs.has(firstWord(match?.[2]) ?? '') ? match : null
}

function firstWord(command: string | undefined): string | undefined {
  return command?.trim().split(/\s+/)[0]
}

/** A line without the indent of its command, and without the `>` with which a shell asks for more. */
function withoutLead(line: string, indent: string): string {
  return (line.startsWith(indent) ? line.slice(indent.length) : line).replace(/^> (?=\S|\s{2})/, '')
}

/** How many of the lines up to the next prompt belong to a command. */
function countMore(command: string, more: readonly string[]): number {
  const whole = commandLines([command, ...more].join('\n'))
  if (whole !== null) return whole - 1
  // A quote that nothing closes is an apostrophe; a backslash is what it is.
  const continued = [command, ...more].findIndex((line) => !endsInBackslash(line))
  return continued < 0 ? more.length : continued
}

function endsInBackslash(command: string): boolean {
  return /(?<!\\)(?:\\\\)*\\$/.test(command)
}
