import path from 'node:path'
import { captureTime } from './capture-time.ts'
import { latinSlug } from './latin-slug.ts'

/** Names that programs give to pictures, which say nothing of what is in them. */
const meaningless =
  /^(?:image|img|picture|photo|screen|screenshot|screen-shot|clipboard|pasted|pasted-image|snipaste|untitled|capture|wechat|wei-xin-jie-tu|jie-tu|jie-ping|ping-mu-jie-tu|ping-mu-kuai-zhao|tu-pian|wei-ming-ming|dingtalk|lark|qq|mmexport|dsc|p|at|copy|fu-ben|\d+|-)+$/

/**
 * The name under which a picture is kept: Latin letters, and at the end the time of capture when the
 * old name tells it, in a form that the page reads (`image-2025-1-10_11-34-46.png` pasted into Confluence,
 * `Screenshot 2025-01-10 at 11.34.46.png` of macOS). Without extension.
 */
export function pictureName(fileName: string): string {
  const time = captureTime(fileName)
  const words = wordsOf(fileName)
  const slug = words === null ? 'screenshot' : latinSlug(words)
  return time === null ? slug : `${slug}-${time.replace(' ', '_').replaceAll(':', '-')}`
}

/** What a file name says of the picture, as text; null when a program made it up. */
export function wordsOf(fileName: string): string | null {
  const name = path.basename(fileName).replace(/\.[A-Za-z0-9]{2,5}$/, '')
  const words = name
    .replace(/20\d{2}[-_.]?\d{1,2}[-_.]?\d{1,2}(?:[-_.T ]| at )*\d{1,2}[-_.:]?\d{2}[-_.:]?\d{2}\d{0,3}/, ' ')
    .replace(/[\s_.-]+/g, ' ')
    .replace(/\(\d+\)/g, ' ')
    .trim()
  return words === '' || meaningless.test(latinSlug(words)) ? null : words
}
