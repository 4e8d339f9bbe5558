import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Folder below the content root with the texts that `kb ocr` read from images. It belongs to the
 * articles: whoever builds the site need not read the images again.
 */
export const imageTextFolder = '.image-text'

/** What names an image by its bytes, in addresses and in files of text: the same picture has the same name. */
export function imageHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12)
}

/** Path below the content root of the text of an image, by the hash of the image's bytes. */
export function imageTextFile(hash: string): string {
  return `${imageTextFolder}/${hash}.txt`
}

/** The text that was read from an image; null when it was not read yet, or holds none. */
export function readImageText(root: string, hash: string): string | null {
  try {
    return readFileSync(path.join(root, imageTextFile(hash)), 'utf8').trim() || null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
