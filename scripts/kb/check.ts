import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import { type LoadedArticles, loadArticles } from '../../lib/content/load-articles.ts'
import { formatReport, type ReportFormat, reportFormats, summaryLine } from '../../lib/content/report.ts'
import { checkArticles } from '../../lib/content/rules/check-articles.ts'
import { decodeSource } from '../../lib/content/source-file.ts'
import { createArticleStore } from '../build/article-store.ts'
import { changedFiles } from './changed-files.ts'
import { contentOption, existingContentRoot } from './content-option.ts'
import { callerFolder, noArticles, toContentPath, wrongUsage } from './usage.ts'

interface CheckOptions {
  readonly content?: string
  readonly format?: ReportFormat
  readonly changed?: string | true
  readonly fix?: boolean
}

/** `kb check [FILES…]`: all findings, or those about the given files. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Reports everything that is wrong with the articles, where, and how to mend it.')
    .argument('[files...]', 'report on these files only, or on those in a folder')
    .addOption(contentOption())
    .addOption(
      new Option(
        '--format <format>',
        'how to report (default: human on a terminal, else text, a line a finding)',
      ).choices(reportFormats),
    )
    .option('--changed [revision]', 'report on what has changed since a Git revision (default: HEAD)')
    .option(
      '--fix',
      'mend what is safe: ids, spellings, blank lines, heading levels, image paths, file names',
    )
    .action(check)
}

async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const root = existingContentRoot(options.content)
  let content = await loadArticles(root, createArticleStore(root))
  let wanted = wantedFiles(files, options, content)
  if (options.fix) {
    const { fixArticles } = await import('./fix.ts')
    const fixed = fixArticles(content.base, (file) => wanted?.has(file) ?? true)
    if (wanted) wanted = new Set([...wanted, ...fixed.map(({ to }) => to)])
    content = await loadArticles(root, createArticleStore(root))
  }
  const all = [...content.findings, ...checkArticles(content.base, wanted ?? undefined)]
  const findings = wanted ? all.filter(({ path: file }) => wanted.has(file)) : all
  const articles = wanted
    ? content.base.articles.filter(({ file }) => wanted.has(file)).length
    : content.base.articles.length
  const result = { articles, findings, folder: path.relative(callerFolder(), root), lineAt: lineReader(root) }
  const report = formatReport(result, options.format ?? (process.stdout.isTTY ? 'human' : 'text'))
  if (report !== '') process.stdout.write(`${report}\n`)
  if (options.format !== 'json') console.error(summaryLine(result))
  process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0
}

/** The files to report on, below the content folder; null for all. Ends the program for wrong usage. */
function wantedFiles(
  files: readonly string[],
  { changed }: CheckOptions,
  { base, findings }: LoadedArticles,
): ReadonlySet<string> | null {
  const known = [...base.articles.map(({ file }) => file), ...findings.map(({ path: file }) => file)]
  const found = files.map((file) => filesAt(toContentPath(file, base.root), known))
  const unknown = files.filter((_file, index) => found[index]?.length === 0)
  if (unknown.length > 0) noArticles(unknown, base)
  const named = new Set(found.flat())
  if (changed === undefined) return named.size > 0 ? named : null
  let since: ReadonlySet<string>
  try {
    since = changedFiles(base.root, changed === true ? 'HEAD' : changed)
  } catch (error) {
    return wrongUsage(`--changed: ${error instanceof Error ? error.message.trim() : String(error)}`)
  }
  // An image that was replaced concerns the articles that show it.
  const showing = base.articles.filter((article) =>
    base.images(article).some(({ file }) => file !== null && since.has(file)),
  )
  const concerned = new Set([...since, ...showing.map(({ file }) => file)])
  return named.size > 0 ? new Set([...named].filter((file) => concerned.has(file))) : concerned
}

/** The file that was named, or those in a folder. */
function filesAt(named: string, known: readonly string[]): string[] {
  const file = named.replace(/\/+$/, '')
  return known.filter((each) => each === file || file === '' || each.startsWith(`${file}/`))
}

/** Reads lines of files for the report, each file once. */
function lineReader(root: string): (file: string, line: number) => string | null {
  const files = new Map<string, readonly string[]>()
  return (file, line) => {
    const lines = files.get(file) ?? readLines(path.join(root, file))
    files.set(file, lines)
    return lines[line - 1] ?? null
  }
}

/** The lines of a text file; none for a folder or a file that cannot be read, of which a finding speaks. */
function readLines(file: string): string[] {
  try {
    const { text } = decodeSource(file, readFileSync(file))
    return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  } catch {
    return []
  }
}
