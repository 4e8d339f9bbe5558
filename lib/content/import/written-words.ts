import { textsOf } from '../environment.ts'
import { readFrontmatter } from '../frontmatter.ts'
import { parseArticle } from '../parse.ts'
import { decodeSource } from '../source-file.ts'
import type { Taxonomy } from '../taxonomy.ts'
import { visibleText } from '../visible-text.ts'
import { countWords, type WordCounts } from './words.ts'

/** An article file as it stands on the disk, and the body that it was made from. */
interface WrittenFile {
  readonly file: string
  readonly bytes: Uint8Array

  readonly source: { readonly body: string; readonly visibleOfBody: string }
}

/** The words of an article file: those that readers see of its body, and those of its metadata. */
export function writtenWords({ file, bytes, source }: WrittenFile, taxonomy: Taxonomy): WordCounts {
  const decoded = decodeSource(file, bytes)
  const { fields, body, bodyLine } = readFrontmatter(decoded.text)
  const comments = decoded.text
    .split('\n')
    .slice(0, bodyLine - 1)
    .filter((line) => line.startsWith('#'))
  const visible =
    body.trimStart() === source.body.trimStart()
      ? source.visibleOfBody // read from the same text already
      : visibleText(parseArticle(decoded, taxonomy).tree)
  return countWords([visible, ...fields.flatMap(({ value }) => textsOf(value)), ...comments].join('\n'))
}
