import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { emptyMap, type FieldMap } from '../../../lib/content/import/field-map.ts'
import type { Taxonomy } from '../../../lib/content/taxonomy.ts'
import { type ImportOptions, runImport } from './run-import.ts'

/** An invented vocabulary in two languages. */
const taxonomy: Taxonomy = {
  locales: [
    { id: 'en', label: { en: 'English' }, aliases: ['english'] },
    { id: 'zh', label: { zh: '中文' }, aliases: ['zh-cn', 'chinese'] },
  ],
  audiences: [],
  kinds: [
    { id: 'known-issue', label: { en: 'Known issue' }, aliases: ['bug'], requires: [] },
    { id: 'how-to', label: { en: 'How-to' }, aliases: ['guide'], requires: [] },
  ],
  products: [{ id: 'lamp', label: { en: 'Desk Lamp' }, aliases: [] }],
  components: [{ id: 'dimmer', label: { en: 'Dimmer' }, aliases: [] }],
  environment: [{ id: 'os', label: { en: 'Operating system' }, aliases: [], hints: [] }],
  sections: [{ id: 'related', label: { en: 'Related Information' }, aliases: [] }],
}

/** Makes a folder that lives as long as the test. */
function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cairn-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files below a folder. */
function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [file, content] of Object.entries(files)) {
    const absolute = path.join(root, file)
    mkdirSync(path.dirname(absolute), { recursive: true })
    writeFileSync(absolute, content)
  }
}

/** A source with files in it, and the function that imports it into a folder beside it. */
export function importFixture(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = temporaryFolder()
  const source = path.join(folder, 'source')
  const target = path.join(folder, 'target')
  mkdirSync(source)
  writeFiles(source, files)
  const run = (options: Partial<ImportOptions> & { readonly map?: FieldMap } = {}) =>
    runImport({
      source,
      target,
      taxonomy,
      map: emptyMap,
      locale: null,
      base: null,
      force: false,
      dryRun: false,
      onProgress: () => {},
      ...options,
    })
  return { source, target, run }
}
