import type { Article } from './article.ts'
import { readFrontmatter } from './frontmatter.ts'
import { withoutComments } from './markdown/comments.ts'
import type { SourceFile } from './source-file.ts'

/**
 * An article as Markdown for those who pass it on: the title, a line that says which article it
 * is, and the body as its author wrote it, with links and images that lead to the site and without
 * comments, which are for other authors. `addresses` gives them by target as written; paths begin with `/`.
 */
export function articleMarkdown(
  article: Article,
  { text: source }: Pick<SourceFile, 'text'>,
  addresses: ReadonlyMap<string, string>,
): string {
  const { body } = readFrontmatter(source)
  const format = /\.mdx$/i.test(article.file) && !article.degraded ? 'mdx' : 'md'
  const title = `# ${article.title}`
  const text = withoutComments(body.replaceAll('\r\n', '\n'), format).trim()
  const [first = '', ...others] = text.split('\n')
  const rest = first.trim() === title ? others.join('\n').trim() : text
  const facts = [article.id, article.products.join(', '), article.versions.join(', '), article.updated]
  const line = facts.filter((fact) => fact).join(' · ')
  return `${[title, line, withAddresses(rest, addresses)].filter((part) => part !== '').join('\n\n')}\n`
}

/** What stands where Markdown and HTML have targets: `](target`, `]: target`, `src="target"`; in brackets or quotes with them. */
const reference =
  /(?<before>\]\(\s{0,3}|\]:\s{1,3}|\b(?:src|href)\s{0,3}=\s{0,3})(?<target><[^<>\n]+>|"[^"\n]+"|'[^'\n]+'|(?:[^\s<>()"']|\([^\s()]*\))+)/g

function withAddresses(text: string, addresses: ReadonlyMap<string, string>): string {
  return text.replace(reference, (whole: string, before: string, target: string) => {
    const [open, close] = /^[<"']/.test(target) ? [target.charAt(0), target.slice(-1)] : ['', '']
    const written = target.slice(open.length, target.length - close.length)
    const address = addresses.get(written) ?? addresses.get(unescaped(written))
    return address === undefined ? whole : before + open + address + close
  })
}

/** A target as the parser gives it. */
function unescaped(target: string): string {
  return target.replace(/\\(?=[!-/:-@[-`{-~])/g, '').replaceAll('&amp;', '&')
}
