import path from 'node:path'
import { Command, Option } from 'commander'
import { loadArticles } from '../../lib/content/load.ts'
import { formatReport, type ReportFormat, reportFormats, summaryLine } from '../../lib/content/report.ts'
import { checkArticles } from '../../lib/content/rules/check-articles.ts'
import { createArticleStore } from './article-store.ts'
import { contentOption, existingContentRoot } from './content-option.ts'

interface CheckOptions {
  readonly content?: string
  readonly format: ReportFormat
}

/** `kb check [FILES…]`: all findings, or those about the given files. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Reports everything that is wrong with the articles, where, and how to mend it.')
    .argument('[files...]', 'report on these files only')
    .addOption(contentOption())
    .addOption(new Option('--format <format>', 'how to report').choices(reportFormats).default('text'))
    .action(check)
}

async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const root = existingContentRoot(options.content)
  const content = await loadArticles(root, createArticleStore(root))
  const wanted = new Set(files.map((file) => toContentPath(file, root)))
  const known = new Set(content.articles.map((article) => article.file))
  const unknown = [...wanted].filter((file) => !known.has(file))
  if (unknown.length > 0) {
    console.error(`kb: no article of ${root}: ${unknown.join(', ')}`)
    process.exit(2)
  }
  const all = [...content.findings, ...checkArticles(content.base)]
  const findings = wanted.size > 0 ? all.filter((finding) => wanted.has(finding.path)) : all
  const articles = wanted.size || content.articles.length
  const result = { articles, findings, folder: path.relative(callerFolder(), root) }
  const report = formatReport(result, options.format)
  if (report !== '') process.stdout.write(`${report}\n`)
  if (options.format !== 'json') console.error(summaryLine(result))
  process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0
}

/** Editors name files as their shell completes them: from where they stand, or below the content folder. */
function toContentPath(file: string, root: string): string {
  const absolute = path.resolve(callerFolder(), file)
  const relative = path.relative(root, absolute)
  return (relative.startsWith('..') ? file : relative).split(path.sep).join('/')
}

/** Where the command was typed; npm runs scripts in the project's root. */
function callerFolder(): string {
  return process.env.INIT_CWD ?? process.cwd()
}
