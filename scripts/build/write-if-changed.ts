import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from './place-whole.ts'

/**
 * Writes a file unless it already says the same, so that build caches and watchers see real changes only. It is put in
 * place as a whole, since the preview reads while an editor saves.
 */
export function writeIfChanged(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content)
  if (existsSync(file) && readFileSync(file).equals(bytes)) return false
  writeWhole(file, bytes)
  return true
}
