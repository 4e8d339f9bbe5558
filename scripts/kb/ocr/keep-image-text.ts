import path from 'node:path'
import { imageTextFile } from '../../../lib/content/image-text.ts'
import { writeWhole } from '../../build/place-whole.ts'

/** Keeps what was read from an image. A file without text is kept as well: the image need not be read again. */
export function keepImageText(root: string, hash: string, text: string): void {
  writeWhole(path.join(root, imageTextFile(hash)), text === '' ? '' : `${text}\n`)
}
