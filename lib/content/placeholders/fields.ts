import { codeKind } from './code-language.ts'
import { findPlaceholders } from './find-placeholders.ts'
import type { CodeBlock, Placeholder } from './placeholder.ts'

/**
 * The fields that a reader of these blocks can fill in, in the order of the text. What stands only
 * in printed output gives no field; blocks of output follow the fields of the commands, though.
 */
export function placeholderFields(blocks: readonly CodeBlock[]): Placeholder[] {
  const fields = new Map<string, Placeholder>()
  for (const block of blocks) {
    if (codeKind(block.language) === 'printed') continue
    for (const { key, name } of findPlaceholders(block)) if (!fields.has(key)) fields.set(key, { key, name })
  }
  return [...fields.values()]
}
