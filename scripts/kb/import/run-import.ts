import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FieldMap } from '../../../lib/content/import/field-map.ts'
import type { Change } from '../../../lib/content/import/import-note.ts'
import type { ForeignArticle } from '../../../lib/content/import/read-foreign.ts'
import { createFileFinder } from '../../../lib/content/import/source-files.ts'
import {
  countWords,
  lineOfWord,
  totalWords,
  type VanishedWord,
  vanishedWords,
} from '../../../lib/content/import/words.ts'
import { writtenWords } from '../../../lib/content/import/written-words.ts'
import { decodeSource } from '../../../lib/content/source-file.ts'
import type { Taxonomy } from '../../../lib/content/taxonomy.ts'
import { composeArticle, type WrittenSums } from './compose-article.ts'
import { configuredSite } from './configured-site.ts'
import { findDuplicates } from './find-duplicates.ts'
import { ImportRecord } from './import-record.ts'
import { type ArticleReport, completeReport, type ImportReport } from './import-report.ts'
import { separateJsonExports } from './json-exports.ts'
import { placeRedirects } from './place-redirects.ts'
import { planArticles } from './plan-articles.ts'
import { createReferencePlanner, type FilePlan, type ReferencePlan } from './plan-files.ts'
import type { PlannedArticle } from './planned-article.ts'
import { readArticles } from './read-articles.ts'
import { isHidden } from './read-source.ts'
import { separateOtherFormats, separateYamlPages, tellHidden } from './skip-files.ts'
import { listSource } from './source-folder.ts'
import { tellLanguages } from './tell-languages.ts'

export interface ImportOptions {
  /** Folder or file, absolute. */
  readonly source: string
  /** The content folder to write, absolute. */
  readonly target: string
  readonly taxonomy: Taxonomy
  readonly map: FieldMap
  /** The language of files that do not tell theirs. */
  readonly locale: string | null
  /** What addresses of the old site began with. */
  readonly base: string | null
  readonly force: boolean
  readonly dryRun: boolean
  /** Is told what is being done: how many of how many. */
  readonly onProgress: (step: 'reading' | 'writing' | 'copying', done: number, total: number) => void
}

/**
 * Takes over another knowledge base: reads every file of it, writes canonical articles and the files
 * that they use, and compares the words that readers see before and after. May be run again at any time.
 */
export function runImport(options: ImportOptions): ImportReport {
  const { source, target, base } = options
  const listed = listSource(source)
  const configured = configuredSite(listed)
  const bases = [base ?? configured?.base ?? '']
  const find = createFileFinder(listed.files, bases)
  const { articles, skipped } = readArticles(listed, {
    ...options,
    find,
    site: configured?.name ?? null,
    parameters: configured?.parameters ?? new Map(),
  })
  const { planned: placed, site } = planArticles(articles, { ...options, site: configured })
  const { planned, skipped: redirects } = placeRedirects(placed, { folder: listed, site, find })
  const record = new ImportRecord(target, options)
  const before = record.files
  const planner = createReferencePlanner({ find, base: bases[0] ?? '' }, planned)
  const plans = planned.map((article) => planner.plan(article))
  const reports = writeArticles(planned, plans, { ...options, record, root: listed.root })
  const copied = copyFiles(planner.files, { ...options, record, root: listed.root })
  const now = new Map([...reports, ...copied].map((each) => [each.file, each.source]))
  record.close(now)
  const read = new Set([...articles.map((each) => each.path), ...planner.files.keys()])
  const rest = separateOtherFormats(
    (listed.only === null ? listed.files : []).filter(
      (file) => !isHidden(file) && !read.has(file) && !skipped.some((each) => each.file === file),
    ),
    [...planner.files.keys()],
  )
  const readText = (file: string) => readFileSync(path.join(listed.root, file), 'utf8')
  const yaml = separateYamlPages(rest.unused, readText)
  const json = separateJsonExports(yaml.unused, readText)
  return completeReport({
    source,
    target,
    site: { name: site.name, base: base ?? site.base },
    files: listed.files.length,
    articles: reports,
    skipped: [
      ...listed.skipped,
      ...skipped,
      ...redirects,
      ...rest.skipped,
      ...yaml.skipped,
      ...json.skipped,
      ...tellHidden(listed.only === null ? listed.files : []),
      ...tellLanguages(articles, options),
    ],
    duplicated: findDuplicates(planned),
    copied,
    unused: json.unused,
    gone: [...before.keys()].filter((file) => !now.has(file)),
  })
}

interface WriteContext extends ImportOptions {
  /** The folder of the source; that of the file when the source is one. */
  readonly root: string
  readonly record: ImportRecord
}

function writeArticles(
  planned: readonly PlannedArticle[],
  plans: readonly ReferencePlan[],
  context: WriteContext,
): ArticleReport[] {
  const sums: WrittenSums = new Map()
  return planned.map((article, index): ArticleReport => {
    context.onProgress('writing', index + 1, planned.length)
    const plan = plans[index] ?? { rewrites: [], missing: [] }
    const composed = composeArticle(article, plan, sums)
    const bytes = Buffer.from(composed.text)
    const status = context.record.write(article.file, article.path, bytes)
    const standing =
      context.dryRun || status === 'edited' ? bytes : readFileSync(path.join(context.target, article.file))
    const { foreign } = article
    const before = countWords(`${foreign.visible}\n${foreign.values}`)
    const after = writtenWords({ file: article.file, bytes: standing, source: foreign }, context.taxonomy)
    const accounted = countWords(accountedTexts(foreign, composed.changes).join('\n'))
    return {
      source: article.path,
      file: article.file,
      status,
      locale: article.place.locale,
      localeBy: article.place.by,
      words: { before: totalWords(before), after: totalWords(after) },
      changes: composed.changes,
      notUnderstood: [...composed.notUnderstood].sort((a, b) => a.line - b.line),
      missing: plan.missing,
      lost: withLines(vanishedWords(before, after, accounted), path.join(context.root, article.path)),
    }
  })
}

/** Where the words stood; the source is read again, as there are hardly ever any. */
function withLines(lost: readonly VanishedWord[], file: string): ArticleReport['lost'] {
  if (lost.length === 0) return []
  const { text } = decodeSource(file, readFileSync(file))
  return lost.map((each) => ({ ...each, line: lineOfWord(text, each.word) }))
}

/** Rules whose change is none of a word that was counted. */
const saysNoWords = new Set(['field-name', 'page-frame', 'partial-address'])

/** Rules for lines that are words only where a site could not read them as code. */
const isCode = new Set(['import', 'partial'])

/** Values that a rule wrote differently or left out; the report names each. */
function accountedTexts({ changes, visible }: ForeignArticle, all: readonly Change[]): string[] {
  return [
    ...changes.filter(
      ({ rule, from }) => !saysNoWords.has(rule) && (!isCode.has(rule) || visible.includes(from)),
    ),
    ...all.filter(({ rule }) => rule === 'source-sha'),
  ].map(({ from }) => from)
}

function copyFiles(files: FilePlan, { root, record, onProgress }: WriteContext): ImportReport['copied'] {
  return [...files].map(([source, file], index) => {
    onProgress('copying', index + 1, files.size)
    return { source, file, status: record.write(file, source, readFileSync(path.join(root, source))) }
  })
}
