import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'

/**
 * Copies the images that articles use to `<publicDir>/media/<hash>/<name>`, and removes what no
 * article uses any more. Addresses hold the hash of the file, so a copy that exists is right.
 * Gives the number of images.
 */
export function writeMedia(articles: readonly Article[], contentRoot: string, publicDir: string): number {
  const wanted = new Map<string, string>()
  for (const article of articles) {
    for (const image of article.images) {
      if (image.url && image.file) wanted.set(image.url, path.join(contentRoot, image.file))
    }
  }
  const mediaDir = path.join(publicDir, 'media')
  const hashes = new Set([...wanted.keys()].map((url) => url.split('/')[2]))
  for (const hash of existsSync(mediaDir) ? readdirSync(mediaDir) : []) {
    if (!hashes.has(hash)) rmSync(path.join(mediaDir, hash), { recursive: true })
  }
  for (const [url, source] of wanted) {
    const target = path.join(publicDir, decodeURIComponent(url))
    if (existsSync(target)) continue
    mkdirSync(path.dirname(target), { recursive: true })
    copyFileSync(source, target)
  }
  return wanted.size
}
