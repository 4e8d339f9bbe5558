import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Article } from '../../lib/content/article.ts'
import { parseNatively } from '../../lib/content/markdown/native-markdown.ts'
import { parseWithRemark } from '../../lib/content/markdown/parse-body.ts'
import { prepareSource } from '../../lib/content/markdown/prepare-source.ts'
import { shownTree } from '../../lib/content/markdown/shown-tree.ts'
import type { Checks } from './checks.ts'

/** At least this share of articles is read by the fast parser; else it is of little use. */
const leastNative = 0.95

/** Both Markdown parsers read every article alike (decision 0074). */
export async function checkParsers(
  check: Checks['check'],
  articles: readonly Article[],
  content: string,
): Promise<void> {
  await check(`both Markdown parsers read ${articles.length} articles alike`, async () => {
    let native = 0
    const different: string[] = []
    for (const { file } of articles) {
      await setImmediate() // else connections to the site end unnoticed meanwhile, and the next request fails
      const { text } = prepareSource(readFileSync(path.join(content, file), 'utf8'), 'md')
      const tree = parseNatively(text)
      if (!tree) continue
      native += 1
      if (!isDeepStrictEqual(shownTree(tree), shownTree(parseWithRemark(text))))
        different.push(`${file} is read otherwise`)
    }
    const share = native / articles.length
    return share < leastNative ? [...different, `the native parser reads only ${native}`] : different
  })
}
