import path from 'node:path'
import { applyEdits, type Edit, linesOf } from './fix/edit.ts'
import { isRemote } from './images.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { ParsedArticle } from './parse.ts'

/** Fields that say something of one file alone, and are not translated. */
const own = new Set(['sourceSHA', 'updated', 'verified', 'aliases', 'state'])

/**
 * The beginning of a translation: the source as it is, tied to its present state, as a draft. Links
 * to pictures, and to articles that the language lacks, lead to the files of the source.
 */
export function composeTranslation(
  source: ParsedArticle,
  text: string,
  { locale, base }: { locale: string; base: KnowledgeBase },
): string {
  const lines = linesOf(text)
  const isMdx = /\.mdx$/i.test(source.file)
  const note = `Translate the title and what follows, then delete this line. Source: ${source.file}`
  const body: Edit = {
    line: source.frontmatter.bodyLine,
    column: 1,
    length: 0,
    text: isMdx ? `\n{/* ${note} */}\n` : `\n<!-- ${note} -->\n`,
  }
  const edits = [body, ...addressEdits(source, lines, { locale, base })]
  const moved = applyEdits(text.replace(/^\uFEFF/, ''), edits)
  const dropped = linesOfFields(source)
  const kept = linesOf(moved).filter((_line, index) => !dropped.has(index + 1))
  const open = kept.findIndex((line) => line.trim() !== '')
  const added = ['state: draft', `sourceSHA: ${source.source.sha256}`]
  if (!/^---[ \t]*$/.test(kept[open] ?? '')) return ['---', ...added, '---', '', ...kept].join('\n')
  const close = kept.findIndex((line, index) => index > open && /^(?:---|\.\.\.)[ \t]*$/.test(line))
  return [...kept.slice(0, close), ...added, ...kept.slice(close)].join('\n')
}

/** Lines of the fields that do not go into a translation; a field ends where the next one, or the frontmatter, does. */
function linesOfFields({ frontmatter, fields }: ParsedArticle): ReadonlySet<number> {
  const starts = frontmatter.fields.map(({ line }) => line)
  const dropped = new Set<number>()
  for (const [name, { line }] of fields) {
    if (!own.has(name)) continue
    const end = starts.find((start) => start > line) ?? frontmatter.bodyLine - 1
    for (let at = line; at < end; at += 1) dropped.add(at)
  }
  return dropped
}

function addressEdits(
  source: ParsedArticle,
  lines: readonly string[],
  { locale, base }: { locale: string; base: KnowledgeBase },
): Edit[] {
  const depth = source.file.split('/').length - 1
  const toSource = (address: string) =>
    path.posix.join('../'.repeat(depth), path.posix.dirname(source.file), address)
  const images = source.references.images.map(({ src, ...at }) => ({ ...at, address: src }))
  const links = source.references.links
    .filter(({ href }) => {
      const link = base.link(href, source)
      if (link.type !== 'article') return link.type === 'file'
      const isThere = [link.article, ...base.translationsOf(link.article)].some(
        (each) => each.locale === locale,
      )
      return link.article !== source && !isThere
    })
    .map(({ href, ...at }) => ({ ...at, address: href }))
  return [...images, ...links].flatMap(({ address, line, column }): Edit[] => {
    const at = (lines[line - 1] ?? '').indexOf(address, column - 1)
    if (address.startsWith('/') || address === '' || isRemote(address) || at < 0) return []
    return [{ line, column: at + 1, length: address.length, text: toSource(address) }]
  })
}
