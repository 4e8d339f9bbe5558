import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a file unless it already says the same, so that build caches and watchers see real changes only. */
export function writeIfChanged(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content)
  if (existsSync(file) && readFileSync(file).equals(bytes)) return false
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
  return true
}
