import { counted } from './counted.ts'
import { excerpt } from './excerpt.ts'
import type { Finding } from './finding.ts'

export const reportFormats = ['human', 'text', 'json', 'github'] as const

export type ReportFormat = (typeof reportFormats)[number]

export interface CheckResult {
  /** Number of articles that were checked. */
  readonly articles: number
  readonly findings: readonly Finding[]
  /** Path of the content folder as seen from where the check runs: `content`, `/srv/kb`. */
  readonly folder: string
  /** A line of a file of the content folder, for `human`; null when there is none. */
  readonly lineAt?: (path: string, line: number) => string | null
}

/**
 * Writes the result of a check. `text`: `path:line:col  rule  message  (fix)`, a line each;
 * `human`: the same, and below it the line of the file with a caret under the place;
 * `json`: one object; `github`: workflow commands that annotate a pull request, for which
 * paths begin where the check runs.
 */
export function formatReport(result: CheckResult, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ articles: result.articles, findings: result.findings })
    case 'github':
      return result.findings.map((finding) => annotation(finding, result.folder)).join('\n')
    case 'text':
      return result.findings.map(oneLine).join('\n')
    case 'human':
      return result.findings.map((finding) => withExcerpt(finding, result.lineAt)).join('\n\n')
  }
}

function oneLine({ path, line, column, rule, message, fix }: Finding): string {
  return withoutBreaks(`${path}:${line}:${column}  ${rule}  ${message}  (${fix})`)
}

function withExcerpt(finding: Finding, lineAt: CheckResult['lineAt']): string {
  const text = lineAt?.(finding.path, finding.line) ?? null
  if (text === null || text.trim() === '') return oneLine(finding)
  return `${oneLine(finding)}\n${excerpt(text, { number: finding.line, column: finding.column })}`
}

/** `12 errors, 3 warnings in 804 articles`. */
export function summaryLine({ articles, findings }: Pick<CheckResult, 'articles' | 'findings'>): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  return `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')} in ${counted(articles, 'article')}`
}

/** Workflow command of GitHub Actions; the characters that would end a part are escaped as its toolkit does. */
function annotation(finding: Finding, folder: string): string {
  const { path, line, column, rule, severity, message, fix } = finding
  const file = folder === '' ? path : `${folder}/${path}`
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${severity} ${properties}::${escapeData(`${message} (${fix})`)}`
}

/** Quoted values may hold line breaks; a reader of lines shall get a finding on each. */
function withoutBreaks(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
