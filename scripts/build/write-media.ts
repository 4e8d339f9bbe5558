import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import type { LoadedContent } from '../../lib/content/load.ts'
import { placeWhole } from './place-whole.ts'

/**
 * Copies the images that articles use, and the files that they link to, to `<publicDir>/media/<hash>/<name>`, and removes what no
 * article uses any more. Addresses hold the hash of the file, so a copy that exists is right.
 * Gives the number of files.
 */
export function writeMedia(articles: readonly Article[], content: LoadedContent, publicDir: string): number {
  const wanted = new Map<string, string>()
  const want = (url: string, file: string) => wanted.set(url, path.join(content.root, file))
  for (const article of articles) {
    for (const { url, file } of article.images) if (url && file) want(url, file)
    for (const link of content.bodies.get(article.path)?.links.values() ?? []) {
      if (link.type === 'file') want(link.url, link.file)
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
    // Under a hash, half a file would be taken for the file for ever.
    placeWhole(target, (unfinished) => copyFileSync(source, unfinished))
  }
  return wanted.size
}
