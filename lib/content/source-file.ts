import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'

/** How the bytes of a file were read; all but UTF-8 is reported. */
type Encoding = 'utf-8' | 'utf-16' | 'gb18030'

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
 * Decodes a file. Old knowledge bases hold files of Windows editors: UTF-16 with a mark, and
 * Chinese in GB18030, which no valid UTF-8 can be mistaken for.
 */
export function decodeSource(file: string, bytes: Uint8Array): SourceFile {
  const encoding = encodingOf(bytes)
  const decoder = encoding === 'utf-16' && bytes[0] === 0xfe ? 'utf-16be' : encoding
  return {
    file,
    text: new TextDecoder(decoder).decode(bytes),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding,
    unreadable: null,
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'utf-16'
  return isUtf8(bytes) ? 'utf-8' : 'gb18030'
}
