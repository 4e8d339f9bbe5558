import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadArticles } from '../load.ts'
import { formatReport } from '../report.ts'
import { checkArticles } from './check-articles.ts'

// What the tests of the rules share: an invented knowledge base, and how its findings are shown.

const taxonomy = `
locales: [{ id: en, label: { en: English } }, { id: zh, label: { en: Chinese } }]
audiences: [{ id: public, label: { en: Public } }, { id: internal, label: { en: Internal } }]
kinds:
  - { id: troubleshooting, label: { en: Troubleshooting }, requires: [resolution] }
  - { id: how-to, label: { en: How-to } }
products: [{ id: lamp, label: { en: Desk Lamp }, aliases: [light] }]
sections: [{ id: resolution, label: { en: Resolution, zh: 解决方案 } }]
`

/** A correct article; `over` replaces fields, and null leaves one out. */
export function article(
  over: Record<string, string | null> = {},
  body = '# The lamp stays dark\n\ntext',
): string {
  const fields = { id: 'LW1001', kind: 'How To', products: 'Desk Lamp', versions: '4.1.x', ...over }
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `---\n${lines.join('\n')}\n---\n${body}`
}

type Files = Record<string, string | Uint8Array>

/** What people are told by one rule about files that are put into a folder of their own. */
export async function report(rule: string, files: Files): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'kb-'))
  try {
    for (const [name, content] of Object.entries({ 'taxonomy.yaml': taxonomy, ...files })) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
      writeFileSync(path.join(root, name), content)
    }
    const { base, articles, findings } = await loadArticles(root)
    const all = [...findings, ...checkArticles(base)].filter((finding) => finding.rule === rule)
    const lineAt = (file: string, line: number) =>
      files[file] === undefined
        ? null
        : (readFileSync(path.join(root, file), 'utf8').split('\n')[line - 1] ?? null)
    return formatReport({ articles: articles.length, findings: all, folder: '', lineAt }, 'human')
  } finally {
    rmSync(root, { recursive: true })
  }
}

export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
