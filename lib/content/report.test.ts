import { expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { formatReport, summaryLine } from './report.ts'

const finding: Finding = {
  path: 'en/lamp: one.md',
  line: 3,
  column: 7,
  rule: 'unknown-kind',
  severity: 'error',
  message: '"Trouble" is no known kind, 100%',
  fix: 'did you mean troubleshooting?',
}
const result = {
  folder: 'content',
  articles: 2,
  findings: [finding, { ...finding, severity: 'warning' as const }],
}

test('writes a line per finding as text', () => {
  expect(formatReport({ ...result, findings: [finding] }, 'text')).toBe(
    'en/lamp: one.md:3:7  unknown-kind  "Trouble" is no known kind, 100%  (did you mean troubleshooting?)',
  )
})

test('keeps a finding on one line', () => {
  const findings = [{ ...finding, message: 'a\r\nb\u2028c' }]
  expect(formatReport({ ...result, findings }, 'text').split(/[\r\n\u2028]/)).toHaveLength(1)
})

test('shows people the line of the file', () => {
  const lineAt = (file: string, line: number) =>
    file === finding.path && line === 3 ? 'kind: Trouble' : null
  const elsewhere = { ...finding, line: 4 }
  expect(formatReport({ ...result, findings: [finding, elsewhere], lineAt }, 'human')).toMatchInlineSnapshot(`
    "en/lamp: one.md:3:7  unknown-kind  "Trouble" is no known kind, 100%  (did you mean troubleshooting?)
        3 | kind: Trouble
          |       ^

    en/lamp: one.md:4:7  unknown-kind  "Trouble" is no known kind, 100%  (did you mean troubleshooting?)"
  `)
})

test('writes one object as JSON', () => {
  expect(JSON.parse(formatReport(result, 'json'))).toEqual({ articles: 2, findings: result.findings })
})

test('escapes what would end a part of a GitHub annotation', () => {
  expect(formatReport({ ...result, findings: [finding] }, 'github')).toBe(
    '::error file=content/en/lamp%3A one.md,line=3,col=7,title=unknown-kind::"Trouble" is no known kind, 100%25 (did you mean troubleshooting?)',
  )
})

test('counts errors and warnings', () => {
  expect(summaryLine(result)).toBe('1 error, 1 warning in 2 articles')
})
