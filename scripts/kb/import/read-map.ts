import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { emptyMap, type FieldMap, fieldMapSchema } from '../../../lib/content/import/field-map.ts'

/** Reads the file of `--map`. Gives a message for people instead when it cannot be read. */
export function readMap(file: string | null): FieldMap | string {
  if (file === null) return emptyMap
  try {
    const parsed = fieldMapSchema.safeParse(parse(readFileSync(file, 'utf8')) ?? {})
    return parsed.success ? parsed.data : `${file} is no map:\n${z.prettifyError(parsed.error)}`
  } catch (error) {
    return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}
