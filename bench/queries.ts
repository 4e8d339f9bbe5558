import { readFileSync } from 'node:fs'
import { z } from 'zod'

const querySchema = z.object({
  id: z.string(),
  lang: z.string(),
  type: z.string(),
  query: z.string(),
  relevant: z.record(z.string(), z.number()),
})

/** A judged query. */
export type JudgedQuery = z.output<typeof querySchema>

/** Reads a file with one JSON object per line. */
export function readQueries(file: string): JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => querySchema.parse(JSON.parse(line)))
}
