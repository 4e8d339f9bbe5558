import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { imageTextFile } from '../../../lib/content/image-text.ts'

/** Keeps what was read from an image. A file without text is kept as well: the image need not be read again. */
export function keepImageText(root: string, hash: string, text: string): void {
  const file = path.join(root, imageTextFile(hash))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text === '' ? '' : `${text}\n`)
}
