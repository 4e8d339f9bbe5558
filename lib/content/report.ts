import type { Finding } from './finding.ts'

export const reportFormats = ['text', 'json', 'github'] as const

export type ReportFormat = (typeof reportFormats)[number]

export interface CheckResult {
  /** Number of articles that were checked. */
  readonly articles: number
  readonly findings: readonly Finding[]
}

/**
 * Writes the result of a check. `text`: `path:line:col  rule  message  (fix)`, a line each;
 * `json`: one object; `github`: workflow commands that annotate a pull request.
 */
export function formatReport(result: CheckResult, format: ReportFormat): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ articles: result.articles, findings: result.findings })
    case 'github':
      return result.findings.map(annotation).join('\n')
    case 'text':
      return result.findings
        .map(
          ({ path, line, column, rule, message, fix }) =>
            `${path}:${line}:${column}  ${rule}  ${message}  (${fix})`,
        )
        .join('\n')
  }
}

/** `12 errors, 3 warnings in 804 articles`. */
export function summaryLine({ articles, findings }: CheckResult): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')} in ${count(articles, 'article')}`
}

/** Workflow command of GitHub Actions; the characters that would end a part are escaped as its toolkit does. */
function annotation({ path, line, column, rule, severity, message, fix }: Finding): string {
  const properties = Object.entries({ file: path, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${severity} ${properties}::${escapeData(`${message} (${fix})`)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
