import { decoded } from './decoded.ts'

/** The last part of the source of an image, as its author sees it in a folder. */
export function shownFileName(src: string): string {
  if (/^data:/i.test(src)) return src.split(',')[0] ?? src // the rest is the picture itself
  const name = decoded(src.split(/[?#]/)[0] ?? src)
  return name.split(/[/\\]/).at(-1) ?? src
}
