import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'

/** What a YAML file of the content folder says; or why it says nothing, and on which line, 1-based. */
type Settings<T> =
  | { readonly value: T }
  | { readonly problem: { readonly line: number; readonly message: string } }

/** Reads a YAML file that must be as `schema` has it. Throws only when there is no such file to read. */
export function readSettings<S extends z.ZodType>(file: string, schema: S): Settings<z.output<S>> {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const [fault] = document.errors
  if (fault) return problem(lines.linePos(fault.pos[0]).line, fault.message.split('\n')[0] ?? '')
  let value: unknown
  try {
    value = document.toJS()
  } catch (error) {
    // `*name` is an alias of what was written before as `&name`; the parser itself does not look whether it was.
    return problem(1, error instanceof Error ? error.message : String(error))
  }
  const parsed = schema.safeParse(value)
  return parsed.success ? { value: parsed.data } : problem(1, z.prettifyError(parsed.error))
}

function problem(
  line: number,
  message: string,
): { readonly problem: { readonly line: number; readonly message: string } } {
  return { problem: { line, message: message.replace(/\s+/g, ' ') } }
}
