import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../build/place-whole.ts'

const lineSchema = z.object({ file: z.string(), source: z.string(), sha256: z.string() })

type RecordLine = z.output<typeof lineSchema>

/** What became of a file. */
export type WriteStatus = 'written' | 'unchanged' | 'edited'

/**
 * The record of what imports wrote into a content folder, `.import.jsonl` in it: a line for each file,
 * with the checksum of its bytes. It tells a file that an editor has changed from one that is still ours,
 * and it is written before the file, so that an import that was stopped goes on where it was.
 */
export class ImportRecord {
  readonly #root: string
  readonly #file: string
  readonly #options: { readonly force: boolean; readonly dryRun: boolean }
  /** By file: every checksum that was ours; a file may stand at the last or at the one before. */
  readonly #known = new Map<string, { source: string; sums: Set<string> }>()

  constructor(root: string, options: { readonly force: boolean; readonly dryRun: boolean }) {
    this.#root = root
    this.#file = path.join(root, '.import.jsonl')
    this.#options = options
    for (const line of readLines(this.#file)) this.#remember(line)
  }

  /** Files that an import wrote, with the file of the source that each was made from. */
  get files(): ReadonlyMap<string, string> {
    return new Map([...this.#known].map(([file, { source }]) => [file, source]))
  }

  /** Writes a file below the root, unless it stands there already, or an editor's work does. */
  write(file: string, source: string, bytes: Uint8Array): WriteStatus {
    const absolute = path.join(this.#root, file)
    const sum = sha256(bytes)
    const standing = existsSync(absolute) ? sha256(readFileSync(absolute)) : null
    if (standing === sum) {
      if (!this.#known.get(file)?.sums.has(sum)) this.#append({ file, source, sha256: sum })
      return 'unchanged'
    }
    const isOurs = standing === null || this.#known.get(file)?.sums.has(standing) === true
    if (!isOurs && !this.#options.force) return 'edited'
    this.#append({ file, source, sha256: sum })
    if (!this.#options.dryRun) writeWhole(absolute, bytes)
    return 'written'
  }

  /** Leaves one line for each file: the state after an import that came to its end. */
  close(current: ReadonlyMap<string, string>): void {
    if (this.#options.dryRun || this.#known.size === 0) return
    const lines = [...this.#known]
      .filter(([file]) => existsSync(path.join(this.#root, file)))
      .map(
        ([file, { source, sums }]): RecordLine => ({
          file,
          source: current.get(file) ?? source,
          sha256: [...sums].at(-1) ?? '',
        }),
      )
      .sort((a, b) => (a.file < b.file ? -1 : 1))
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    if (!existsSync(this.#file) || readFileSync(this.#file, 'utf8') !== text) writeWhole(this.#file, text)
  }

  #append(line: RecordLine): void {
    this.#remember(line)
    if (this.#options.dryRun) return
    mkdirSync(this.#root, { recursive: true })
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`)
  }

  #remember({ file, source, sha256: sum }: RecordLine): void {
    const sums = this.#known.get(file)?.sums ?? new Set()
    sums.delete(sum)
    this.#known.set(file, { source, sums: sums.add(sum) })
  }
}

/** A line that a full disk or a crash cut short is passed over: its file was not written yet. */
function readLines(file: string): RecordLine[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [lineSchema.parse(JSON.parse(line))]
      } catch {
        return []
      }
    })
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
