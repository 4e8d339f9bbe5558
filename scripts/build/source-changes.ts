import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import type { Article } from '../../lib/content/article.ts'
import { type ChangedSection, changedSections } from '../../lib/content/changed-sections.ts'
import type { LoadedContent } from '../../lib/content/load.ts'
import { parseArticle } from '../../lib/content/parse.ts'
import { decodeSource } from '../../lib/content/source-file.ts'
import { inParallel } from './in-parallel.ts'

const run = promisify(execFile)
/** A translation that is further behind is told to be behind, and no more; each state costs a call of git. */
const mostStates = 60

/**
 * Says of translations that are behind their source which sections have changed since. Needs the
 * state that `sourceSHA` names in the history of the content folder; without it nothing is said.
 * Nothing is said either of a source that is not among the articles: its headings are for others.
 */
export async function addSourceChanges(
  articles: readonly Article[],
  content: LoadedContent,
): Promise<Article[]> {
  const parsed = new Map(content.base.articles.map((article) => [article.path, article]))
  const permitted = new Set(articles.map((article) => article.path))
  // Each asks git: all at once would be as many processes as a folder has translations that are behind.
  return inParallel(articles, async (article) => {
    const { translatedFrom, stale, sourceSHA } = article
    if (translatedFrom === null) return article
    if (!permitted.has(translatedFrom)) return { ...article, translatedFrom: null, stale: false }
    const source = parsed.get(translatedFrom)
    if (!stale || !source || !sourceSHA) return article
    const before = await stateOf(content.root, source.file, sourceSHA.toLowerCase())
    if (!before) return article
    const { article: old } = parseArticle(decodeSource(source.file, before), content.taxonomy)
    const sourceChanges: ChangedSection[] = changedSections(old.sections, source.sections)
    return { ...article, sourceChanges }
  })
}

/** The bytes of a file when their sum was `sha256`, from the history; null when no state has it. */
async function stateOf(root: string, file: string, sha256: string): Promise<Buffer | null> {
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: root, encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 })).stdout
  try {
    const log = await git('log', `--max-count=${mostStates}`, '--format=%H', '--', file)
    for (const commit of log.toString().split('\n').filter(Boolean)) {
      const bytes = await git('show', `${commit}:./${file}`).catch(() => null) // deleted in that commit
      if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return bytes
    }
  } catch {
    return null // no git, or no repository: the page says that it is behind, as it did before
  }
  return null
}
