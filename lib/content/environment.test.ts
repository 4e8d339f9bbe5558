import { expect, test } from 'vitest'
import { loadTaxonomy } from './load-taxonomy.ts'
import { parseArticle } from './parse.ts'
import { decodeSource } from './source-file.ts'

const { taxonomy } = loadTaxonomy('/no such folder')

const read = (...lines: string[]) =>
  parseArticle(decodeSource('en/a.md', Buffer.from(['---', ...lines, '---', ''].join('\n'))), taxonomy)
    .article.meta.environment

test('a map gives names and values, by whatever name the taxonomy knows them', () => {
  expect(read('environment:', '  Kernel: 6.1.0', '  Bulb: [LED, halogen]', '  empty:')).toEqual({
    kernel: '6.1.0',
    Bulb: 'LED, halogen',
  })
})

test('so does a list of maps or of lines', () => {
  expect(read('environment:', '  - kernel: 6.1.0', '  - CNI: Kube-OVN v1.9')).toEqual({
    kernel: '6.1.0',
    cni: 'Kube-OVN v1.9',
  })
})
