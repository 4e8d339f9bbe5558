import { slug as slugify } from 'github-slugger'

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
  return slug.replace(/^-|-$/g, '') || 'article'
}
