import { readFrontmatter } from '../../frontmatter.ts'
import type { PartialSources } from '../partials/inline-partials.ts'
import { outsideCode } from './code-spans.ts'
import { type Converted, convertLines } from './converted.ts'

const link = /(?<!!)\[(?<text>[^[\]\n]{0,200})\]\((?<href>[^()\s]{1,300})\)/g

/**
 * Writes the title of an article where a link to it has no text, as in MyST (`[](lamp.md)`), or the name of its file,
 * as in GitBook (`[lamp.md](lamp.md)`): their sites show the title there.
 */
export function writeLinkTitles(body: string, path: string, { find, read }: PartialSources): Converted {
  if (!/\[(?:[^[\]\n]*\.md)?\]\(/i.test(body)) return { body, changes: [], notUnderstood: [] }
  return convertLines(body, (line, notes) =>
    outsideCode(line, (part) =>
      part.replace(link, (written: string, text: string, href: string) => {
        const [address = ''] = href.split('#')
        if (text !== '' && (!text.endsWith('.md') || !address.endsWith(text))) return written
        const file = find(href, path)
        const source = file?.by === 'path' && /\.mdx?$/i.test(file.file) ? read(file.file) : null
        const title = source === null ? null : titleIn(source)
        if (title === null) {
          if (text === '') notes.unknown('link without a text', written)
          return written
        }
        const to = `[${title.replace(/[[\]]/g, '\\$&')}](${href})`
        notes.changed('link-title', written, to)
        return to
      }),
    ),
  )
}

function titleIn(source: string): string | null {
  const { fields, body } = readFrontmatter(source)
  const field = fields.find(({ key }) => key === 'title')?.value
  const heading = /^#[ \t]+(?<text>\S.*)$/m.exec(body)?.groups?.text
  const title = (field?.type === 'text' ? field.text : heading)
    ?.replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?:\{#[^{}]*\}|\[[a-z\d-]+\])$/, '')
  return title ? title : null
}
