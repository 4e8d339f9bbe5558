import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Puts a file in its place as a whole or not at all: what reads meanwhile, or finds it after a build that was cut short,
 * must not take half of it for the file. `write` makes it under another name in the same folder, and what it gives is given.
 */
export function placeWhole<Result>(file: string, write: (unfinished: string) => Result): Result {
  const folder = path.dirname(file)
  mkdirSync(folder, { recursive: true })
  const unfinished = path.join(folder, `.unfinished-${process.pid}`)
  const result = write(unfinished)
  renameSync(unfinished, file)
  return result
}

/** Writes a file as a whole or not at all. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  placeWhole(file, (unfinished) => writeFileSync(unfinished, content))
}
