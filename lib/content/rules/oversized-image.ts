import { statSync } from 'node:fs'
import path from 'node:path'
import type { Rule } from './rule.ts'

/** Bytes. A full-screen screenshot as PNG rarely needs more. */
const maxBytes = 1_500_000
/** Pixels on the longer side; more is not seen on any screen of a reader. */
const maxPixels = 5000

export const oversizedImage: Rule = {
  id: 'oversized-image',
  severity: 'warning',
  description: 'An image has at most 1.5 MB and 5000 pixels on its longer side.',
  why: 'It is slow where the network is what is broken.',
  mend: 'Take it in again with `kb shot`.',
  check: (article, base) =>
    base.images(article).flatMap((image) => {
      if (image.file === null) return []
      const bytes = statSync(path.join(base.root, image.file)).size
      const pixels = Math.max(image.width ?? 0, image.height ?? 0)
      if (bytes <= maxBytes && pixels <= maxPixels) return []
      return [
        {
          line: image.line,
          column: image.column,
          message: `the image "${image.src}" has ${(bytes / 1e6).toFixed(1)} MB and ${image.width ?? '?'} × ${image.height ?? '?'} pixels`,
          fix: 'cut it to what matters, and save it as PNG with fewer colours or as WebP',
        },
      ]
    }),
}
