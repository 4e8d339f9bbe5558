import path from 'node:path'
import { captureTime, findCaptureTime } from './capture-time.ts'
import { latinSlug } from './latin-slug.ts'

/** What programs put into the names of pictures, as the slug has it; it says nothing of what is in them. */
const ofPrograms = [
  ...[
    'image',
    'img',
    'picture',
    'photo',
    'pic',
    'dsc',
    'pxl',
    'mmexport',
    'untitled',
    'unnamed',
    'copy',
    'p',
  ],
  ...[
    'screen',
    'screenshot',
    'shot',
    'capture',
    'clip',
    'clipboard',
    'pasted',
    'snip',
    'snipaste',
    'cleanshot',
  ],
  ...['flameshot', 'greenshot', 'wechat', 'wecom', 'wx', 'dingtalk', 'feishu', 'lark', 'qq', 'temp'],
  ...['at', 'from', '[23]x', 'bildschirmfoto', 'schermafbeelding', 'capture-d-ecran'],
  ...['jie-tu', 'jie-ping', 'ping-mu', 'kuai-zhao', 'tu-pian', 'tu-xiang', 'wei-ming-ming', 'fu-ben'],
  ...['wei-xin', 'qi-ye', 'ding-ding', 'fei-shu'],
]
const hash = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:worddav)?[0-9a-f]{16,}'
const meaningless = new RegExp(`^(?:(?:(?:${ofPrograms.join('|')})\\d*|\\d+|${hash})(?:-|$))+$`)

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
    .replace(findCaptureTime(name)?.written ?? '', ' ')
    .replace(/[\s_.-]+/g, ' ')
    .replace(/\(\d+\)/g, ' ')
    .trim()
  return words === '' || meaningless.test(latinSlug(words)) ? null : words
}
