import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file unless it already says the same, so that build caches and watchers see real changes only. It is put in
 * place as a whole: the preview reads while an editor saves, and half a file is none.
 */
export function writeIfChanged(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content)
  if (existsSync(file) && readFileSync(file).equals(bytes)) return false
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = path.join(path.dirname(file), `.unfinished-${process.pid}`)
  writeFileSync(unfinished, bytes)
  renameSync(unfinished, file)
  return true
}
