import type { Article } from './article.ts'
import { readFrontmatter } from './frontmatter.ts'
import { decodeSource } from './source-file.ts'

/**
 * An article as Markdown for those who pass it on: the title, a line that says which article it
 * is, and the body as its author wrote it, with links and images that lead to the site.
 * `addresses` gives them by target as written; paths begin with `/`.
 */
export function articleMarkdown(
  article: Article,
  bytes: Uint8Array,
  addresses: ReadonlyMap<string, string>,
): string {
  const { body } = readFrontmatter(decodeSource(article.file, bytes).text)
  const title = `# ${article.title}`
  const text = body.replaceAll('\r\n', '\n').trim()
  const rest = text.startsWith(title) ? text.slice(title.length).trim() : text
  const facts = [article.id, article.products.join(', '), article.versions.join(', '), article.updated]
  const line = facts.filter((fact) => fact).join(' · ')
  return `${[title, line, withAddresses(rest, addresses)].filter((part) => part !== '').join('\n\n')}\n`
}

/** Puts addresses where Markdown and HTML have targets: `](target`, `]: target`, `src="target"`. */
function withAddresses(text: string, addresses: ReadonlyMap<string, string>): string {
  return text.replace(
    /(?<before>\]\(\s{0,3}<?|\]:\s{1,3}<?|\b(?:src|href)=["'])(?<target>[^\s<>"')]+)/g,
    (whole: string, before: string, target: string) => {
      const address = addresses.get(target)
      return address === undefined ? whole : before + address
    },
  )
}
