import path from 'node:path'
import type { KnowledgeBase } from '../knowledge-base.ts'
import { latinSlug } from '../latin-slug.ts'
import type { ParsedArticle } from '../parse.ts'
import { isPortableName } from '../rules/file-name.ts'
import { slugOf } from '../slug.ts'
import { withoutExtension } from '../without-extension.ts'
import { type Edit, linesOf } from './edit.ts'
import { insertField } from './insert-field.ts'
import { scalar } from './scalar.ts'

/** A file that gets another name in its folder, and the address that it had. */
export interface Rename {
  readonly from: string
  readonly to: string
  readonly oldAddress: string
}

/**
 * Names in Latin letters for files that have others. All translations with one path are renamed
 * alike, since the path is what joins them; a name that is in use gets a number.
 */
export function planRenames(base: KnowledgeBase, wanted: (file: string) => boolean): Rename[] {
  const taken = new Set(base.articles.map(({ file }) => withoutExtension(file)))
  const paths = new Set(
    base.articles
      .filter(({ file }) => wanted(file) && !isPortableName(file))
      .map(({ sourcePath }) => sourcePath),
  )
  return [...paths].flatMap((sourcePath) => {
    const articles = base.articles.filter((article) => article.sourcePath === sourcePath)
    const slug = latinSlug(path.posix.basename(sourcePath))
    const target = (article: ParsedArticle, number: number) =>
      path.posix.join(path.posix.dirname(article.file), number === 1 ? slug : `${slug}-${number}`)
    let number = 1
    while (articles.some((article) => taken.has(target(article, number)))) number += 1
    return articles.map((article): Rename => {
      const to = target(article, number)
      taken.add(to)
      return {
        from: article.file,
        to: `${to}${path.posix.extname(article.file).toLowerCase()}`,
        oldAddress: `/${article.locale}/articles/${base.slugs.get(article.path) ?? ''}`,
      }
    })
  })
}

/** The changes of one file that renames ask for: its alias, and its links to files that get another name. */
export function renameEdits(
  article: ParsedArticle,
  text: string,
  { base, renames }: { base: KnowledgeBase; renames: ReadonlyMap<string, Rename> },
): Edit[] {
  const lines = linesOf(text)
  const own = renames.get(article.file)
  const links = article.references.links.flatMap(({ href, line, column }): Edit[] => {
    const link = base.link(href, article)
    const rename = link.type === 'article' ? renames.get(link.article.file) : undefined
    const target = href.replace(/[?#].*$/, '')
    const at = (lines[line - 1] ?? '').indexOf(target, column - 1)
    if (!rename || at < 0 || target === '') return []
    return [{ line, column: at + 1, length: target.length, text: renamed(target, rename) }]
  })
  // Spaces are in the name, and never in the address.
  const address = own ? `/${article.locale}/articles/${slugOf(withoutExtension(own.to))}` : null
  const isNew = own && own.oldAddress !== address
  return [...(isNew ? aliasEdits(article, lines, own.oldAddress) : []), ...links]
}

/** A link with the last part of its path replaced; its extension stays as it was. */
function renamed(target: string, { to }: Rename): string {
  const name = path.posix.basename(withoutExtension(to))
  return path.posix
    .join(path.posix.dirname(target), `${name}${path.posix.extname(target)}`)
    .replace(/^(?![./])/, './')
}

function aliasEdits(article: ParsedArticle, lines: readonly string[], alias: string): Edit[] {
  const value = scalar(alias)
  const field = article.fields.get('aliases')
  const at = { length: 0 }
  if (!field) return [insertField(lines, `aliases: [${value}]`)]
  if (field.value.type !== 'list') return []
  const { line, column, items } = field.value
  const [first] = items
  const opener = (lines[line - 1] ?? '')[column - 1]
  if (opener === '[') return [{ ...at, line, column: column + 1, text: first ? `${value}, ` : value }]
  if (!first) return []
  const dash = (lines[first.line - 1] ?? '').indexOf('-')
  return [{ ...at, line: first.line, column: dash + 1, text: `- ${value}\n${' '.repeat(dash)}` }]
}
