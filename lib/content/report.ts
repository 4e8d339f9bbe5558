import type { Finding } from './finding.ts'

export const reportFormats = ['text', 'json', 'github'] as const

export type ReportFormat = (typeof reportFormats)[number]

export interface CheckResult {
  /** Number of articles that were checked. */
  readonly articles: number
  readonly findings: readonly Finding[]
  /** Path of the content folder as seen from where the check runs: `content`, `/srv/kb`. */
  readonly folder: string
}

/**
 * Writes the result of a check. `text`: `path:line:col  rule  message  (fix)`, a line each;
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
      return result.findings
        .map(({ path, line, column, rule, message, fix }) =>
          onOneLine(`${path}:${line}:${column}  ${rule}  ${message}  (${fix})`),
        )
        .join('\n')
  }
}

/** `12 errors, 3 warnings in 804 articles`. */
export function summaryLine({ articles, findings }: Pick<CheckResult, 'articles' | 'findings'>): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')} in ${count(articles, 'article')}`
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
function onOneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
