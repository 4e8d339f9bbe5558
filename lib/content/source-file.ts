import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'

/** How the bytes of a file were read; all but UTF-8 is reported. */
type Encoding = 'utf-8' | 'utf-16' | 'gb18030' | 'windows-1252'

/** The text of an article file, before anything is made of it. */
export interface SourceFile {
  /** Path below the content root, with `/`: `en/solutions/Foo_bar.md`. */
  readonly file: string
  readonly text: string
  /** Of the bytes, in hexadecimal: what `sourceSHA` of a translation compares with. */
  readonly sha256: string
  readonly encoding: Encoding
  /** Why the file could not be read, when it could not; the text is empty then. */
  readonly unreadable: string | null
}

/**
 * Decodes a file. Old knowledge bases hold files of Windows editors: UTF-16 with a mark, Chinese in GB18030,
 * and Western languages in Windows-1252, of which Latin-1 is a part. None of the latter two is valid UTF-8.
 */
export function decodeSource(file: string, bytes: Uint8Array): SourceFile {
  const encoding = encodingOf(bytes)
  const decoder = encoding === 'utf-16' && bytes[0] === 0xfe ? 'utf-16be' : encoding
  return {
    file,
    // In one go, Node 20 takes Windows-1252 for Latin-1, which has no dashes and quotation marks.
    text: new TextDecoder(decoder).decode(bytes, { stream: encoding === 'windows-1252' }),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding,
    unreadable: null,
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16'
  if (isUtf8(bytes)) return 'utf-8'
  return isWestern(bytes) ? 'windows-1252' : 'gb18030'
}

/**
 * In GB18030 the bytes above ASCII come in pairs, both above it for all characters but rare ones. In Western text
 * such a byte is a letter with an accent, and what follows is mostly an ASCII letter.
 */
function isWestern(bytes: Uint8Array): boolean {
  let alone = 0
  let paired = 0
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue
    if ((bytes[index + 1] ?? 0) < 0x80) alone += 1
    else {
      paired += 1
      index += 1
    }
  }
  return alone > paired
}
