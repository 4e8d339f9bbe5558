/** What holds a hash of its bytes in its address never changes there. */
export const keptForEver = 'public, max-age=31536000, immutable'

/** What the next build may change under the same address. Next lets shared caches keep prepared pages for a year. */
export const askedForEachTime = 'public, max-age=0, must-revalidate'

/** Whether a path of `/media/` is that of a file under its hash, as the prepare step writes all of them. */
export function isHashedMedia(pathname: string): boolean {
  return /^\/media\/[0-9a-f]{12}\/[^/]+$/.test(pathname)
}
