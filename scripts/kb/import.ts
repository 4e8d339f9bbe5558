import { copyFileSync, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { Command, Option } from 'commander'
import { basePath } from '../../lib/content/import/site-kind.ts'
import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import { findTerm, type Taxonomy } from '../../lib/content/taxonomy.ts'
import { writeWhole } from '../build/place-whole.ts'
import { contentRoot } from '../build/project.ts'
import type { ImportReport } from './import/import-report.ts'
import { createProgress } from './import/progress.ts'
import { readMap } from './import/read-map.ts'
import { reportHtml } from './import/report-html.ts'
import { formatTotals } from './import/report-text.ts'
import { runImport } from './import/run-import.ts'
import { suggestMap } from './import/suggest-map.ts'
import { callerFolder, wrongUsage } from './usage.ts'

interface ImportCommandOptions {
  readonly to?: string
  readonly into?: string
  readonly map?: string
  readonly suggestMap?: boolean
  readonly locale?: string
  readonly base?: string
  readonly taxonomy?: string
  readonly report?: string
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly json?: boolean
}

const help = `
What is understood: folders of Markdown and MDX (Rspress, doom, Docusaurus, VitePress, MkDocs, Starlight, Hugo,
Jekyll, Obsidian, Microsoft Learn, Experience League, exported wiki pages) and HTML exports of Confluence. Bodies are left
as they are but for marks of these programs that have a counterpart here; metadata is written in one form; images and files that articles use are copied; old addresses become aliases, which the site redirects.

Run it as often as you like: what has not changed is not written, and an article that somebody has edited since is
left alone unless --force is given. DIR/import-report.html tells everything that was done and not understood.
docs/import.md explains each step.

Examples:
  kb import ../wiki-export --to content-new --dry-run        see what would happen
  kb import ../old-site --to content-new --base /knowledge   with the path that its addresses began with
  kb import ../notes --suggest-map > map.yaml                draft which field is which, edit it, then
  kb import ../notes --to content-new --map map.yaml

Exit status: 0 all taken over, 1 a file could not be read or words are missing, 2 wrong usage.`

/** What cannot be written or read ends the command with a sentence, not with a trace. */
function importOrStop(sourceOption: string, options: ImportCommandOptions): void {
  try {
    importSource(sourceOption, options)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error // a fault of ours
    console.error(
      `kb: the import stopped: ${error.message}. Mend that and run it again; it goes on where it was.`,
    )
    process.exitCode = 1
  }
}

/** `kb import SOURCE --to DIR`: takes over another knowledge base. */
export function importCommand(): Command {
  return new Command('import')
    .description('Takes over another knowledge base: a foreign folder to a content folder.')
    .argument('<source>', 'folder (or one file) to read; nothing in it is changed')
    .option(
      '--to <dir>',
      'content folder to write, made when it is not there (default: $CAIRN_CONTENT, else ./content)',
    )
    .addOption(new Option('--into <dir>', 'the same as --to').hideHelp())
    .option('--dry-run', 'write nothing but the report')
    .option('--json', 'print the report as JSON')
    .option('--force', 'overwrite articles that were edited since they were imported')
    .option('--map <file>', 'YAML that says which field is which, and what values mean')
    .option('--suggest-map', 'print a draft of that file for SOURCE, and write nothing')
    .option('--base <path>', 'what addresses of the old site began with: /knowledge')
    .option('--locale <locale>', 'language of files that do not tell theirs (default: by their letters)')
    .option(
      '--taxonomy <file>',
      'vocabulary to use (default: the one of DIR, else of SOURCE, else the shipped one)',
    )
    .option('--report <dir>', 'where import-report.html and .json go (default: DIR)')
    .addHelpText('after', help)
    .action(importOrStop)
}

function importSource(sourceOption: string, options: ImportCommandOptions): void {
  const source = fromCaller(sourceOption)
  if (!existsSync(source)) wrongUsage(`${source} does not exist`)
  const map = readMap(options.map === undefined ? null : fromCaller(options.map))
  if (typeof map === 'string') wrongUsage(map)
  const target = contentRoot(options.to ?? options.into)
  const { taxonomy, file: taxonomyFile } = readTaxonomy(source, target, options.taxonomy)
  if (options.suggestMap) {
    process.stdout.write(suggestMap(source, taxonomy))
    return
  }
  if (existsSync(target) && !statSync(target).isDirectory()) wrongUsage(`${target} is no folder`)
  if (isWithin(target, source) || isWithin(source, target))
    wrongUsage('SOURCE and DIR must lie beside each other, not in each other')
  const locale = options.locale === undefined ? null : findTerm(taxonomy.locales, options.locale)?.id
  if (locale === undefined) wrongUsage(`--locale: "${options.locale}" is no language of the taxonomy`)
  const report = runImport({
    source,
    target,
    taxonomy,
    map,
    locale,
    base: options.base === undefined ? null : basePath(options.base),
    force: options.force === true,
    dryRun: options.dryRun === true,
    onProgress: createProgress(process.stderr),
  })
  if (!options.dryRun) copyTaxonomy(taxonomyFile, target)
  writeReports(report, options.report === undefined ? target : fromCaller(options.report))
  if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`)
  if (options.dryRun) console.error('dry run: nothing but the report was written')
  if (report.totals.articles === 0) console.error(`kb: there is no article in ${source} that could be read`)
  process.exitCode = report.totals.errors > 0 || report.totals.articles === 0 ? 1 : 0
}

/** The vocabulary of the import, and its file when it is not the one of the target. */
function readTaxonomy(
  source: string,
  target: string,
  option: string | undefined,
): { taxonomy: Taxonomy; file: string | null } {
  const named = option === undefined ? null : fromCaller(option)
  if (named !== null && (path.basename(named) !== 'taxonomy.yaml' || !existsSync(named)))
    wrongUsage(`--taxonomy: ${named} is no taxonomy.yaml`)
  const places = [...(named === null ? [] : [path.dirname(named)]), target, source]
  const root = places.find((place) => existsSync(path.join(place, 'taxonomy.yaml'))) ?? target
  const { taxonomy, findings } = loadTaxonomy(root)
  const [problem] = findings
  if (problem) wrongUsage(`${path.join(root, 'taxonomy.yaml')}: ${problem.message}`)
  return { taxonomy, file: root === target ? null : path.join(root, 'taxonomy.yaml') }
}

/** A vocabulary that was named, or that came with the source, goes with the articles. */
function copyTaxonomy(file: string | null, target: string): void {
  const own = path.join(target, 'taxonomy.yaml')
  if (file !== null && !existsSync(own)) copyFileSync(file, own)
}

function writeReports(report: ImportReport, dir: string): void {
  writeWhole(path.join(dir, 'import-report.json'), `${JSON.stringify(report, null, 1)}\n`)
  const html = path.join(dir, 'import-report.html')
  writeWhole(html, reportHtml(report))
  console.error(`${formatTotals(report)}\nreport: ${html}`)
}

function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner)
  return relative === '' || !(relative.startsWith('..') || path.isAbsolute(relative))
}

/** Paths are those of whoever typed the command. */
function fromCaller(file: string): string {
  return path.resolve(callerFolder(), file)
}
