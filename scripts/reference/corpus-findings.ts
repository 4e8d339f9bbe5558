import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Article } from '../../lib/content/article.ts'
import type { Checks } from './checks.ts'
import { type KbReport, kbReport } from './kb-report.ts'

/** What the corpus is known to hold (its README): spellings, and real faults that a check must find. */
const known = { kinds: 9, versions: 29, duplicateIds: 3, missingIds: 16, leastBrokenLinks: 20 }

interface Read {
  readonly check: Checks['check']
  /** Articles, with their frontmatter as it is written. */
  readonly sources: readonly { readonly article: Article; readonly head: string }[]
  readonly content: string
  /** The findings of a rule. */
  readonly of: (rule: string) => KbReport['findings']
}

/** Checks what is understood of the corpus, and what is reported about it. */
export async function checkFindings(
  check: Checks['check'],
  articles: readonly Article[],
  content: string,
): Promise<void> {
  const report = await kbReport(content)
  const sources = articles.map((article) => ({
    article,
    head: frontmatter(readFileSync(path.join(content, article.file), 'utf8')),
  }))
  const read: Read = {
    check,
    sources,
    content,
    of: (rule) => report.findings.filter((finding) => finding.rule === rule),
  }
  await check(`kb check reports on ${articles.length} articles`, () => same(report.articles, articles.length))
  await checkSpellings(read)
  await checkIds(read)
  await checkLinks(read)
}

async function checkSpellings({ check, sources, of }: Read): Promise<void> {
  await check(`all ${known.kinds} spellings of kinds are understood`, () => {
    const written = sources.filter(({ head }) => firstValue(head, 'kinds?') !== '')
    const spellings = new Set(written.map(({ head }) => firstValue(head, 'kinds?')))
    return [
      ...same(spellings.size, known.kinds),
      ...written.filter(({ article }) => !article.kind).map(({ article }) => `${article.file} has no kind`),
    ]
  })
  await check(`all ${known.versions} spellings of versions are understood`, () => {
    const key = '(?:ProductsVersion|versions?)'
    const written = sources.filter(({ head }) => values(head, key).length > 0)
    const spellings = new Set(written.map(({ head }) => values(head, key).join(',')))
    return [
      ...same(spellings.size, known.versions),
      ...written
        .filter(({ article }) => article.versions.length === 0)
        .map(({ article }) => `${article.file} has no versions`),
      ...of('unparsable-version').map((finding) => `${finding.path}:${finding.line} ${finding.message}`),
    ]
  })
  await check('kinds are reported only where there are none', () =>
    of('unknown-kind')
      .filter(({ path: file }) =>
        sources.some(({ article, head }) => article.file === file && firstValue(head, 'kinds?')),
      )
      .map((finding) => `${finding.path}: ${finding.message}`),
  )
}

async function checkIds({ check, of }: Read): Promise<void> {
  await check('three ids are reported as shared by two articles in each language', () => {
    const byId = new Map<string, Set<string>>()
    for (const { path: file, message } of of('duplicate-id')) {
      const id = /id (\S+)/.exec(message)?.[1] ?? message
      byId.set(id, (byId.get(id) ?? new Set()).add(file))
    }
    return [
      ...same(byId.size, known.duplicateIds),
      ...[...byId].flatMap(([id, files]) => {
        const languages = [...files]
          .map((file) => file.slice(0, 2))
          .sort()
          .join(' ')
        return languages === 'en en zh zh' ? [] : [`${id} is on ${[...files].join(', ')}`]
      }),
    ]
  })
  await check(`${known.missingIds} absent ids are reported`, () =>
    same(of('missing-id').length, known.missingIds),
  )
}

async function checkLinks({ check, of, content }: Read): Promise<void> {
  await check('dangling links are reported, with line and column', () => {
    const found = of('broken-link')
    return found.length < known.leastBrokenLinks
      ? [`only ${found.length}`]
      : found
          .filter(
            ({ line, column, path: file }) =>
              !lineOf(content, file, line)
                .slice(column - 1)
                .match(/^(?:\[|!\[|<)/),
          )
          .map(({ path: file, line, column }) => `${file}:${line}:${column} is no link`)
  })
}

function same(seen: number, expected: number): string[] {
  return seen === expected ? [] : [`${seen}, expected ${expected}`]
}

function lineOf(content: string, file: string, line: number): string {
  return readFileSync(path.join(content, file), 'utf8').split('\n')[line - 1] ?? ''
}

function frontmatter(file: string): string {
  return /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(file)?.[1] ?? ''
}

/** Values of a field, as written: in its line, or as the list below it. */
function values(head: string, key: string): string[] {
  const [, inline = '', list = ''] =
    new RegExp(`^${key}:[ \\t]*(.*)((?:\\n[ \\t]*-.*)*)`, 'm').exec(head) ?? []
  const clean = (text: string) => text.trim().replace(/^["'[]+|["'\]]+$/g, '')
  return [inline, ...list.split('\n').map((item) => item.trim().replace(/^-\s*/, ''))]
    .map(clean)
    .filter((value) => value !== '')
}

function firstValue(head: string, key: string): string {
  return values(head, key)[0] ?? ''
}
