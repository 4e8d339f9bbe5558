import { shellContext } from './placeholders/shell-context.ts'

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
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, indent = '', command] = prompt.exec(line) ?? rootCommand(line, programs) ?? []
    if (command === undefined) continue
    const more = lines.slice(at + 1).map((each) => withoutLead(each, indent))
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

/** How many of the lines that follow belong to a command. */
function countMore(command: string, more: readonly string[]): number {
  let whole = command
  for (const [count, line] of more.entries()) {
    if (!goesOn(whole)) return count
    whole += `\n${line}`
  }
  if (!goesOn(whole)) return more.length
  return endsInBackslash(command) ? 1 : 0 // a quote that nothing closes is an apostrophe
}

/** Whether a shell would ask for more after this: a backslash at the end, an open quote or here-document. */
function goesOn(command: string): boolean {
  if (endsInBackslash(command)) return true
  const context = shellContext(`${command}\n`, command.length + 1)
  return context !== 'bare' && context !== 'comment'
}

function endsInBackslash(command: string): boolean {
  return /(?<!\\)(?:\\\\)*\\$/.test(command)
}
