import { readFileSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'
import type { ArticleImage } from './article.ts'
import { captureTime } from './capture-time.ts'
import { imageHash, readImageText } from './image-text.ts'
import { pathIn, referencedFile } from './referenced-file.ts'

/** An image of a body, as its author wrote it. Lines and columns are 1-based in the file. */
export interface ImageReference {
  readonly src: string
  readonly alt: string
  readonly line: number
  readonly column: number
}

type ImageFile = Pick<ArticleImage, 'url' | 'hash' | 'text' | 'width' | 'height'>

const noFile: ImageFile = { url: null, hash: null, text: null, width: null, height: null }

export type ImageResolver = (reference: ImageReference, articleFile: string) => ArticleImage

/** Whether a source lies on another host, or in the text itself. */
export function isRemote(src: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(src)
}

/** Makes the function that finds the files of images below a content root. Each file is read once, however many articles show it. */
export function createImageResolver(root: string): ImageResolver {
  const files = new Map<string, ImageFile>()
  return (reference, articleFile) => {
    const { src } = reference
    const base = { ...reference, capturedAt: captureTime(path.posix.basename(pathIn(src))), renditions: [] }
    const file = isRemote(src) ? null : referencedFile(root, src, articleFile)
    if (!file) return { ...base, file: null, ...noFile }
    const known = files.get(file) ?? readImage(root, file)
    files.set(file, known)
    return { ...base, file, ...known }
  }
}

function readImage(root: string, file: string): ImageFile {
  const bytes = readFileSync(path.join(root, file))
  const hash = imageHash(bytes)
  return { url: mediaUrl(file, bytes), hash, text: readImageText(root, hash), ...sizeOf(bytes) }
}

/** Makes the function that gives the addresses of files below a content root. Each is read once, however many links lead to it. */
export function createMediaUrls(root: string): (file: string) => string {
  const urls = new Map<string, string>()
  return (file) => {
    const url = urls.get(file) ?? mediaUrl(file, readFileSync(path.join(root, file)))
    urls.set(file, url)
    return url
  }
}

/** Public address of a file: it holds the hash of the contents, so it can be cached for ever. */
export function mediaUrl(file: string, bytes: Uint8Array): string {
  const name = path.posix.basename(file).replace(/[^A-Za-z0-9._-]+/g, '-')
  return `/media/${imageHash(bytes)}/${name}`
}

/** Width and height in pixels; null for a file that is no image that we know, which a rule reports. */
function sizeOf(bytes: Uint8Array): { width: number | null; height: number | null } {
  try {
    const { width, height } = imageSize(bytes)
    return { width: Math.round(width), height: Math.round(height) }
  } catch {
    return { width: null, height: null }
  }
}
