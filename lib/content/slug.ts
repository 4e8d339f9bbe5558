import { createHash } from 'node:crypto'
import { slug as slugify } from 'github-slugger'

/** In bytes: file systems take 255, and the files of a page have endings behind it (`.segments`). */
const longest = 240

/** Last part of an article's address, made from its file name: readable, and the same for ever. */
export function slugOf(sourcePath: string): string {
  return toSlug(sourcePath.split('/').at(-1) ?? sourcePath)
}

/** The slug with the folder in front, for an article whose own slug is taken. */
export function longSlugOf(sourcePath: string): string {
  return toSlug(sourcePath.split('/').slice(-2).join('-'))
}

function toSlug(name: string): string {
  const slug = slugify(name.normalize('NFC').replace(/[\s_.:~+]+/g, '-')).replace(/-{2,}/g, '-')
  return shortened(slug.replace(/^-|-$/g, '') || 'article')
}

/** A long slug as far as it fits, and a hash that tells it from others that begin alike. */
function shortened(slug: string): string {
  const bytes = Buffer.from(slug)
  if (bytes.length <= longest) return slug
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const beginning = bytes.subarray(0, longest - hash.length - 1).toString()
  return `${beginning.replace(/\uFFFD+$/, '')}-${hash}` // without half a character
}
