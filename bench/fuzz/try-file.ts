import { compile } from '@mdx-js/mdx'
import { writeCompilerInput, writeTree } from '../../lib/content/compile/compiled-source.ts'
import { rehypeArticle } from '../../lib/content/compile/rehype-article.ts'
import { remarkArticle } from '../../lib/content/compile/remark-article.ts'
import { buildKnowledgeBase } from '../../lib/content/knowledge-base.ts'
import { parseArticle } from '../../lib/content/parse.ts'
import { parserFails } from '../../lib/content/read-body.ts'
import { checkArticles } from '../../lib/content/rules/check-articles.ts'
import { decodeSource } from '../../lib/content/source-file.ts'
import type { Taxonomy } from '../../lib/content/taxonomy.ts'
import { toArticle } from '../../lib/content/to-article.ts'

/** What came of a file. */
export interface Outcome {
  /** Why it is no proper outcome; null for an article or a finding. */
  readonly fault: string | null
  /** Time of the processor, so that what else the machine does says nothing. */
  readonly ms: number
}

/**
 * Takes the bytes of an article through all that a build does with them: parse, check and render. The
 * outcome must be a page with a title, or a finding; never neither, and never an error.
 */
export async function tryFile(
  file: string,
  bytes: Uint8Array,
  { root, taxonomy }: { readonly root: string; readonly taxonomy: Taxonomy },
): Promise<Outcome> {
  const started = process.cpuUsage()
  const done = (fault: string | null): Outcome => {
    const { user, system } = process.cpuUsage(started)
    return { fault, ms: (user + system) / 1000 }
  }
  try {
    const { article: parsed, tree } = parseArticle(decodeSource(file, bytes), taxonomy)
    if (parsed.body.problem?.message.startsWith(parserFails)) return done(parsed.body.problem.message)
    const base = buildKnowledgeBase(root, taxonomy, [parsed])
    const findings = checkArticles(base)
    const misplaced = findings.find(({ line, column }) => !(line >= 1 && column >= 1))
    if (misplaced) return done(`the finding ${misplaced.rule} has no place`)
    const article = toArticle(parsed, base, new Map())
    if (article.title.trim() === '' && findings.length === 0) return done('neither a title nor a finding')
    const context = {
      locale: article.locale,
      title: article.title,
      links: {},
      diagrams: {},
      images: {},
      headingMeanings: {},
    }
    const page = await compile(
      { value: writeCompilerInput(context, writeTree(tree)), path: 'article.mdx' },
      { remarkPlugins: [remarkArticle], rehypePlugins: [rehypeArticle] },
    )
    const [failure] = page.messages
    if (failure) return done(failure.cause instanceof Error ? (failure.cause.stack ?? '') : failure.reason)
    return done(String(page).includes('MDXContent') ? null : 'the page is no module')
  } catch (error) {
    return done(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
