import { codeKind } from './code-language.ts'
import type { CodeBlock } from './placeholder.ts'
import { shellContext } from './shell-context.ts'
import { quoteForShell } from './shell-quote.ts'

/**
 * What stands in a block in place of the placeholder at `position` when a reader has given it a
 * value: quoted where a shell needs it, as it is in any other language.
 */
export function filledText(block: CodeBlock, position: number, value: string): string {
  if (codeKind(block.language) !== 'shell') return value
  return quoteForShell(value, shellContext(withoutPrompts(block.text), position))
}

/** Prompts are no part of the script: a `#` prompt would make a comment of its line. Lengths stay. */
function withoutPrompts(text: string): string {
  return /^\s*\$ /m.test(text) ? text.replace(/^(\s*)[$#] /gm, '$1  ') : text
}
