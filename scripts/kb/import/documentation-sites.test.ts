import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadArticles } from '../../../lib/content/load.ts'
import { importFixture } from './import-fixture.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47])
const written = (target: string, file: string) => readFileSync(path.join(target, file), 'utf8')

test('MkDocs Material: tabs, marks and elements are taken over, and no word is lost', async () => {
  const { target, run } = importFixture({
    'docs/lamp.md': [
      '# Lamp',
      '',
      '=== "Cold bulb"',
      '',
      '    1. Press ++f12++.',
      '    2. :material-check: Lit, as <lamp-name> of {hub} says',
      '',
      '=== "Warm bulb"',
      '',
      '    ```sh title="run"',
      '    lampctl on',
      '    ```',
      '',
      '<figure markdown="span">',
      '  ![Plan](plan.png){ width="300" }',
      '  <figcaption>The plan</figcaption>',
      '</figure>',
      '',
      '[Missing](gone.md){ .md-button }',
      '',
    ].join('\n'),
    'docs/plan.png': png,
  })
  const report = run()
  expect(report.articles.flatMap(({ lost, notUnderstood }) => [...lost, ...notUnderstood])).toEqual([])
  expect(report.articles.flatMap(({ missing }) => missing)).toEqual([
    { line: 19, kind: 'link', name: 'gone.md' },
  ])
  expect(report.copied).toHaveLength(1)
  const { articles } = await loadArticles(target)
  expect(articles.map(({ file, degraded }) => [file, degraded])).toEqual([['en/lamp.md', false]])
})

test('Microsoft Learn: pictures are copied, and texts that many articles show are no articles', () => {
  const { target, run } = importFixture({
    'support/lamp.md': [
      '--- ',
      'title: Dim [!DNL Lamp]',
      'ms.date: 03/14/2026',
      'ms.topic: troubleshooting',
      '---',
      '# Dim the lamp',
      '',
      ':::image type="content" source="media/plan.png" alt-text="The plan" lightbox="media/plan.png":::',
      '',
      '[!INCLUDE [Help](../includes/help.md)]',
      '',
    ].join('\n'),
    'support/media/plan.png': png,
    'includes/help.md': '---\nms.topic: include\n---\n## Ask us\n\nAny time.\n',
  })
  const report = run()
  expect(report.articles.map(({ file }) => file)).toEqual(['en/support/lamp.md'])
  expect(report.articles.flatMap(({ lost, notUnderstood }) => [...lost, ...notUnderstood])).toEqual([])
  expect(report.skipped.map(({ file }) => file)).toEqual(['includes/help.md'])
  expect(report.copied).toHaveLength(1)
  expect(written(target, 'en/support/lamp.md')).toBe(
    '---\ntitle: Dim Lamp\nupdated: 2026-03-14\nms.topic: troubleshooting\n---\n\n# Dim the lamp\n\n' +
      '![The plan](media/plan.png)\n\n## Ask us\n\nAny time.\n',
  )
})
