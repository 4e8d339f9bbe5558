import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { emptyMap } from '../../../lib/content/import/field-map.ts'
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

test('Microsoft Learn: old addresses are those below the folder of the configuration, and those of its redirects', () => {
  const { target, run } = importFixture({
    'support/docfx.json': '{}',
    'support/lamp/dim.md': '# Dim\n\n[hub](/troubleshoot/lamp/hub)\n',
    'support/lamp/hub.md': '# Hub\n\nText.\n',
    '.openpublishing.redirection.json': JSON.stringify({
      redirections: [
        { source_path: 'support/old-hub.md', redirect_url: '/troubleshoot/lamp/hub' },
        { source_path_from_root: '/support/dim/index.md', redirect_url: '/troubleshoot/lamp/dim' },
        { source_path: 'support/gone.md', redirect_url: 'https://example.org' },
      ],
    }),
  })
  const report = run()
  expect(written(target, 'en/support/lamp/hub.md')).toContain(
    'aliases:\n  - /en/lamp/hub.html\n  - /lamp/hub.html\n  - /old-hub\n',
  )
  expect(written(target, 'en/support/lamp/dim.md')).toContain('  - /lamp/dim.html\n  - /dim\n')
  expect(written(target, 'en/support/lamp/dim.md')).toContain('[hub](hub.md)')
  expect(report.skipped.map(({ reason }) => reason)).toEqual([
    'redirects that lead to no article of the source (1 of 3): support/gone.md → https://example.org',
  ])
})

test('tables of contents are no articles, and pages in YAML are told', () => {
  const { run } = importFixture({
    'TOC.md': '# Lamps {#lamps}\n\n* Indoor {#in}\n  * [Dim](dim.md)\n',
    'hub/toc.md': '# Contents\n\nWords of its own, and [dim](../dim.md).\n',
    'dim.md': '# Dim\n\nText.\n',
    'landing.yml': '### YamlMime:Landing\ntitle: Lamps\n',
    'toc.yml': '### YamlMime:TableOfContent\nitems: []\n',
    'settings.yml': 'a: 1\n',
  })
  const report = run()
  expect(report.articles.map(({ source }) => source)).toEqual(['dim.md', 'hub/toc.md'])
  expect(report.skipped.map(({ file, reason }) => [file, reason.slice(0, 19)])).toEqual([
    ['TOC.md', 'the table of conten'],
    ['landing.yml', 'a page in YAML (Yam'],
  ])
  expect(report.unused).toEqual(['settings.yml', 'toc.yml'])
})

test('MkDocs with a configuration for each language: old addresses and redirects have the base of their own', () => {
  const config = (language: string) =>
    `site_url: https://kb.example.org/help/${language}/\ndocs_dir: ../../docs/${language}\nuse_directory_urls: false\n` +
    "plugins:\n  - redirects:\n      redirect_maps:\n        'old/index.md': 'lamp.md'\n"
  const { target, run } = importFixture({
    'config/en/mkdocs.yml': config('en'),
    'config/zh/mkdocs.yml': config('zh'),
    'docs/en/lamp.md': '# Lamp\n\nText.\n',
    'docs/zh/lamp.md': '# 灯\n\n文字。\n',
  })
  run()
  expect(written(target, 'en/lamp.md')).toContain(
    'aliases:\n  - /help/en/lamp.html\n  - /help/lamp.html\n  - /help/en/old\n',
  )
  expect(written(target, 'zh/lamp.md')).toContain('aliases:\n  - /help/zh/lamp.html\n  - /help/zh/old\n')
})

test('a list of redirects that cannot be read is told', () => {
  const { run } = importFixture({ 'docs.json': '{ "redirects": [', 'lamp.md': '# Lamp\n\nText.\n' })
  expect(run().skipped).toEqual([
    { file: 'docs.json', reason: 'cannot be read, so that its redirects are not taken over', isError: false },
  ])
})

test('a folder of a language that the taxonomy does not have is told, until a map says what it is', () => {
  const { run } = importFixture({
    'docs/en/a.md': '# Lamp\n\nDark.\n',
    'docs/de/a.md': '# Lampe\n\nDunkel.\n',
  })
  expect(run().skipped.map(({ file }) => file)).toEqual(['docs/de'])
  expect(run({ map: { ...emptyMap, locales: { de: 'en' } } }).skipped).toEqual([])
})

test('folders of versions: pages state the version of theirs, the newest keeps the address, and no copy is told', async () => {
  const page = '# Dim the lamp\n\n[fuse](fuse.md)\n'
  const { target, run } = importFixture({
    'v2.9/dim.md': page,
    'v2.10/dim.md': page,
    'v2.9/fuse.md': '# Fuse\n\nOld.\n',
    'v2.10/fuse.md': '# Fuse\n\nNew.\n',
  })
  const report = run()
  expect(report.duplicated).toEqual([])
  expect(written(target, 'en/v2.9/dim.md')).toContain("versions: ['2.9']")
  const { articles } = await loadArticles(target)
  expect(articles.map(({ slug, versions }) => `${slug} ${versions}`).sort()).toEqual([
    'dim 2.10',
    'dim-2-9 2.9',
    'fuse 2.10',
    'fuse-2-9 2.9',
  ])
})

test('Microsoft Learn: a page of questions and answers in YAML is an article with a heading for each', () => {
  const page = [
    '### YamlMime:FAQ',
    'metadata:',
    '  title: Lamp questions - Lamp',
    '  ms.date: 03/14/2026',
    'title: Questions about lamps',
    'summary: Read **first** this.',
    'sections:',
    '  - name: Light',
    '    questions:',
    '      - question: |',
    '          Why is',
    '          it dark?',
    '        answer: |',
    '          Dim it as [here](dim.md) says:',
    '',
    '          > [!NOTE]',
    '          > Wait.',
    '',
    '          :::image type="content" source="plan.png" alt-text="The plan":::',
    '',
  ]
  const { target, run } = importFixture({
    'faq.yml': page.join('\n'),
    'more.yml': [
      ...page.slice(0, 10),
      '          Why?',
      '        answer: Because.',
      'footer: Words beside.',
      '',
    ].join('\n'),
    'broken.yml': '### YamlMime:FAQ\nsections: [\n',
    'dim.md': '# Dim\n\nSee [questions](faq.yml).\n',
    'plan.png': png,
    'values.yml': 'a: 1\n',
  })
  const report = run()
  expect(written(target, 'en/faq.md')).toBe(
    [
      '---',
      'title: Questions about lamps',
      'updated: 2026-03-14',
      '---',
      '',
      'Read **first** this.',
      '',
      '## Light',
      '',
      '### Why is it dark?',
      '',
      'Dim it as [here](dim.md) says:',
      '',
      '> [!NOTE]',
      '> Wait.',
      '',
      '![The plan](plan.png)',
      '',
    ].join('\n'),
  )
  expect(written(target, 'en/dim.md')).toContain('[questions](faq.md)')
  expect(report.skipped.map(({ file, isError }) => [file, isError])).toEqual([['broken.yml', true]])
  expect(report.unused).toEqual(['values.yml'])
  // Words in a place that the conversion does not know are told.
  expect(report.articles.flatMap(({ source, lost }) => lost.map(({ word }) => [source, word]))).toEqual([
    ['more.yml', 'Words'],
    ['more.yml', 'beside'],
  ])
})

test('VitePress: files of code that pages name are in them, and no word is lost', () => {
  const { target, run } = importFixture({
    'docs/.vitepress/config.ts': 'export default {}',
    'docs/lamp.md': '# Lamp\n\n<<< @/snippets/run.sh{1} [run]\n',
    'docs/snippets/run.sh': 'lampctl on\n',
  })
  const report = run()
  expect(report.totals).toMatchObject({ lost: 0, notUnderstood: 0 })
  expect(written(target, 'en/lamp.md')).toContain('```sh {1} title="run"\nlampctl on\n```')
})

test('Hugo and Jekyll: what the configuration calls something is written where pages name it', () => {
  const hugo = importFixture({
    'hugo.yaml': 'baseURL: /\nparams:\n  Version: 1.30\n  links: { docs: the manual }\n',
    'content/a.md':
      '---\ntitle: A\nedition: small\n---\nRun {{< param "version" >}} as {{% param links.docs %}} says, {{< param edition >}}.\n\n```sh\nget {{< param version >}}\n```\n\n{{< param gone >}}\n',
  })
  const report = hugo.run()
  expect(report.totals.lost).toBe(0)
  expect(written(hugo.target, 'en/a.md')).toContain(
    'Run 1.30 as the manual says, small.\n\n```sh\nget 1.30\n```\n\n{{< param gone >}}',
  )
  expect(report.articles.flatMap(({ notUnderstood }) => notUnderstood.map(({ line }) => line))).toContain(11)
  const jekyll = importFixture({
    '_config.yml': 'baseurl: /kb\nversion: 2.10\n',
    'a.md': '# A\n\nGet {{ site.version }}, {{ site.gone }} and {{ page.title }}. [b]({{ site.url }}/b)\n',
    'b.md': '# B\n\ntext\n',
  })
  expect(jekyll.run().totals.lost).toBe(0)
  expect(written(jekyll.target, 'en/a.md')).toContain(
    'Get 2.10, {{ site.gone }} and {{ page.title }}. [b](/b)',
  )
})
