import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadArticles } from '../../../lib/content/load.ts'
import { importFixture } from './import-fixture.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])
const bodyOf = (root: string, file: string) =>
  readFileSync(path.join(root, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n\n?/, '')
const headOf = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8').split('\n---\n')[0]

test('Docusaurus: components, numbered names, translations, static files and old addresses', async () => {
  const { target, run } = importFixture({
    'docusaurus.config.js': "module.exports = { baseUrl: '/manual/' }",
    'docs/01-start/02-install.md': [
      '---',
      'sidebar_position: 2',
      'last_update: { date: 2026-02-03, author: Ann }',
      '---',
      "import Tabs from '@theme/Tabs';",
      "import TabItem from '@theme/TabItem';",
      '',
      '# Install',
      '',
      '![plan](/img/plan.png) and [next](./03-run.md) and [by address](/docs/start/run)',
      '',
      '<Tabs groupId="os" values={[{label: "Linux box", value: "linux"}]}>',
      '<TabItem value="linux" default>',
      '',
      'Use `<TabItem>` here.',
      '',
      '</TabItem>',
      '</Tabs>',
      '',
      ':::secondary Mind',
      'text',
      ':::',
      '',
    ].join('\n'),
    'docs/01-start/03-run.md': '---\nslug: /go\n---\n# Run\n\ntext\n',
    'i18n/zh/docusaurus-plugin-content-docs/current/01-start/03-run.md': '# 运行\n\n文字\n',
    'static/img/plan.png': png,
  })
  const report = run()
  expect(report.articles.flatMap(({ lost }) => lost)).toEqual([])
  expect(report.totals).toMatchObject({ articles: 3, missing: 0, copied: 1 })
  const body = bodyOf(target, 'en/docs/01-start/02-install.mdx')
  expect(body).toContain('[next](./03-run.md) and [by address](03-run.md)')
  expect(body).toContain('<Tabs>\n<Tab label="Linux box">\n\nUse `<TabItem>` here.\n\n</Tab>\n</Tabs>')
  expect(body).toContain(':::note Mind')
  expect(body).not.toContain('@theme')
  expect(headOf(target, 'en/docs/01-start/02-install.mdx')).toContain('updated: 2026-02-03')
  expect(headOf(target, 'en/docs/01-start/03-run.md')).toContain('  - /manual/docs/go\n')
  const { articles } = await loadArticles(target)
  expect(articles.filter(({ pair }) => pair === 'docs/01-start/03-run').map(({ locale }) => locale)).toEqual([
    'en',
    'zh',
  ])
})

test('Docusaurus: partials stand in the articles that show them, with their pictures, and no word is lost', async () => {
  const { target, run } = importFixture({
    'site/docusaurus.config.js': "module.exports = { baseUrl: '/manual/' }",
    'site/docs/dim/lamp.mdx': [
      '---',
      'title: Lamp',
      '---',
      "import Shared from '@site/docs/_parts/_shared.mdx';",
      "import Other from '../other.mdx';",
      '',
      'Before.',
      '',
      '<Shared />',
      '',
      '<Other />',
      '',
      '<Shared />',
      '',
      '[lost](./nowhere.md)',
      '',
    ].join('\n'),
    'site/docs/other.mdx': '---\ntitle: Other\n---\n\nOther text.\n',
    'site/docs/_parts/_shared.mdx':
      "import Inner from './_inner.mdx'\n\n## Shared\n\nLook at ![plan](./plan.png), [other](../other.mdx) and [gone](./gone.md).\n\n<Inner />\n",
    'site/docs/_parts/_inner.mdx': "import Tabs from '@theme/Tabs'\n\nInner words.\n",
    'site/docs/_parts/_alone.mdx': 'Nobody shows this.\n',
    'site/docs/_parts/plan.png': png,
  })
  const report = run()
  expect(report.articles.map(({ file }) => file)).toEqual([
    'en/site/docs/parts/alone.mdx',
    'en/site/docs/dim/lamp.mdx',
    'en/site/docs/other.mdx',
  ])
  expect(report.skipped).toEqual(
    ['_inner', '_shared'].map((name) => ({
      file: `site/docs/_parts/${name}.mdx`,
      reason: 'a partial, whose text is now in site/docs/dim/lamp.mdx',
      isError: false,
    })),
  )
  const lamp = report.articles.find(({ file }) => file.endsWith('lamp.mdx'))
  expect(lamp).toMatchObject({ lost: [], notUnderstood: [] })
  expect(lamp?.missing).toEqual([
    { line: 9, kind: 'link', name: '../_parts/gone.md' },
    { line: 13, kind: 'link', name: '../_parts/gone.md' },
    { line: 15, kind: 'link', name: './nowhere.md' },
  ])
  const shared =
    '## Shared\n\nLook at ![plan](../parts/plan.png), [other](../other.mdx) and [gone](../_parts/gone.md).\n'
  expect(
    bodyOf(target, 'en/site/docs/dim/lamp.mdx')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  ).toBe(
    `Before.\n\n${shared}\nInner words.\n\nOther text.\n\n${shared}\nInner words.\n\n[lost](./nowhere.md)`,
  )
  const { articles } = await loadArticles(target)
  expect(articles.find(({ title }) => title === 'Lamp')?.degraded).toBe(false)
})

test('a partial stays an article where no article shows it, where it has metadata, or where its name is that of a page', () => {
  const { run } = importFixture({
    'docs/a.mdx':
      "import Meta from './_meta.mdx'\nimport Page from './page.mdx'\nimport Only from './_only.mdx'\n\n<Meta />\n\n<Page />\n\n<Only />\n",
    'docs/_meta.mdx': '---\ntitle: Meta\n---\n\nMeta text.\n',
    'docs/_only.mdx': 'Only text.\n',
    'docs/page.mdx': 'Page text.\n',
    'docs/_one.mdx': "import Two from './_two.mdx'\n\nOne text.\n\n<Two />\n",
    'docs/_two.mdx': "import One from './_one.mdx'\n\nTwo text.\n\n<One />\n",
  })
  const { articles, skipped, totals } = run()
  expect(articles.map(({ source }) => source)).toEqual([
    'docs/_meta.mdx',
    'docs/_one.mdx',
    'docs/a.mdx',
    'docs/page.mdx',
  ])
  expect(skipped.map(({ file, reason }) => [file, reason.split(' ').at(-1)])).toEqual([
    ['docs/_only.mdx', 'docs/a.mdx'],
    ['docs/_two.mdx', 'docs/_one.mdx'],
  ])
  expect(totals.lost).toBe(0)
})

test('Docusaurus: comments of HTML become those of MDX, and imported pictures are named where they are shown', async () => {
  const { target, run } = importFixture({
    'docusaurus.config.js': 'module.exports = {}',
    'docs/a.mdx': [
      "import Plan from '@site/static/img/plan.png';",
      "import Icon from './icon.svg';",
      '',
      'Before <!-- aside --> after `<!-- code -->`.',
      '',
      '<!--',
      'to do */',
      '-->',
      '',
      '<img src={Plan} alt="The plan" />',
      '',
    ].join('\n'),
    'static/img/plan.png': png,
    'docs/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  })
  const report = run()
  expect(bodyOf(target, 'en/docs/a.mdx').trim()).toBe(
    'Before {/* aside */} after `<!-- code -->`.\n\n{/*\nto do * /\n*/}\n\n<img src="../static/img/plan.png" alt="The plan" />',
  )
  expect(report.articles[0]).toMatchObject({ lost: [], notUnderstood: [] })
  expect(report.copied.map(({ source }) => source)).toEqual(['static/img/plan.png'])
  expect((await loadArticles(target)).articles[0]?.degraded).toBe(false)
})

test('a page with components and nothing else that MDX forbids becomes MDX', async () => {
  const { target, run } = importFixture({
    'docs/en/a.md': '# A\n\n<Admonition type="warning" title="Hot">\n\nDo not touch.\n\n</Admonition>\n',
  })
  expect(run().articles[0]?.file).toBe('en/a.mdx')
  expect(bodyOf(target, 'en/a.mdx')).toContain('<Callout type="warning" title="Hot">')
  const { articles } = await loadArticles(target)
  expect(articles[0]?.degraded).toBe(false)
})

test('Obsidian: links become links where the note is there, all else stays and is told', () => {
  const { target, run } = importFixture({
    'Lamps/Dark lamp.md': [
      '# Dark lamp',
      '',
      'See [[Hub (new)|the hub]], [[Hub (new)#Set up]], [[Nowhere]] and `[[Hub (new)]]`.',
      '',
      '![[view one.png|300]]',
      '',
      'owner:: Ann',
      '',
      '```dataview',
      'LIST FROM [[Hub (new)]]',
      '```',
      '',
      'if [[ -f x ]]; then [[1]](https://example.org)',
      '',
    ].join('\n'),
    'Hubs/Hub (new).md': '# Hub\n\n## Set up\n\ntext\n',
    'pictures/view one.png': png,
  })
  const report = run()
  const [article] = report.articles.filter(({ source }) => source.includes('Dark'))
  expect(bodyOf(target, 'en/Lamps/Dark lamp.md')).toBe(
    [
      '# Dark lamp',
      '',
      'See [the hub](../Hubs/Hub%20%28new%29.md), [Hub (new) › Set up](../Hubs/Hub%20%28new%29.md#set-up), [[Nowhere]] and `[[Hub (new)]]`.',
      '',
      '![view one](../pictures/view%20one.png)',
      '',
      'owner:: Ann',
      '',
      '```dataview',
      'LIST FROM [[Hub (new)]]',
      '```',
      '',
      'if [[ -f x ]]; then [[1]](https://example.org)',
      '',
    ].join('\n'),
  )
  expect(article?.notUnderstood).toEqual([
    { line: 3, what: 'wiki link', text: '[[Nowhere]]' },
    { line: 7, what: 'field in the text', text: 'owner:: Ann' },
    { line: 9, what: 'block that a program filled', text: 'dataview' },
  ])
  expect(report.totals).toMatchObject({ lost: 0, missing: 0, copied: 1 })
})

test('Obsidian: links lead to notes whose names would be a query in an address', () => {
  const { target, run } = importFixture({
    'Lamp.md': 'See [[Why dark?]] and ![[Dark?.png]].\n',
    'Why dark?.md': '# Why dark\n\nText.\n',
    'Dark?.png': png,
  })
  expect(run().articles.flatMap(({ missing }) => missing)).toEqual([])
  expect(bodyOf(target, 'en/Lamp.md')).toBe('See [Why dark?](Why%20dark%3F.md) and ![Dark?](Dark%3F.png).\n')
})

test('Obsidian: sizes of pictures go, pages of other files stay, and links to blocks lead to the note', () => {
  const { target, run } = importFixture({
    'Lamp.md': '![The plan|300](plan.png) ![[paper.pdf#page=2]] [[Hub#^4f2a9c]]\n',
    'Hub.md': 'Warm hub. ^4f2a9c\n',
    'plan.png': png,
    'paper.pdf': Uint8Array.from([1]),
  })
  const { articles, totals } = run()
  expect(bodyOf(target, 'en/Lamp.md')).toBe(
    '![The plan](plan.png) [paper.pdf › page=2](paper.pdf#page=2) [Hub › ^4f2a9c](Hub.md)\n',
  )
  expect(articles.flatMap(({ notUnderstood }) => notUnderstood.map(({ what }) => what))).toEqual([
    'mark of a block',
    'embedded note, now a link',
    'link to a block, now to its note',
  ])
  expect(totals).toMatchObject({ lost: 0, missing: 0 })
})

test('MkDocs and GitBook: callouts become directives', () => {
  const { target, run } = importFixture({
    'mkdocs.yml': 'site_url: https://kb.example.org/help/\n',
    'docs/a.md':
      '# A\n\n!!! danger "Hot lamp"\n    Do not touch.\n\n    - ever\n\nAfter.\n\n{% hint style="info" %}\nMind.\n{% endhint %}\n\n{% include x %}\n',
    'docs/b.md': '# B\n\n```\n!!! note\n    stays\n```\n',
  })
  const report = run()
  expect(bodyOf(target, 'en/a.md')).toBe(
    '# A\n\n:::danger Hot lamp\nDo not touch.\n\n- ever\n:::\nAfter.\n\n:::info\nMind.\n:::\n\n{% include x %}\n',
  )
  expect(bodyOf(target, 'en/b.md')).toContain('!!! note\n    stays')
  expect(report.articles[0]?.notUnderstood).toEqual([
    { line: 14, what: 'shortcode', text: '{% include x %}' },
  ])
  expect(headOf(target, 'en/a.md')).toContain('/help/en/a/')
  expect(report.totals.lost).toBe(0)
})

const exported = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>Desk : ${title}</title></head><body><ol id="breadcrumbs"><li>Frame</li></ol><h1><span id="title-text">Desk : ${title}</span></h1><div class="page-metadata">Created by Ann, last modified on Mar 03, 2021</div><div id="main-content" class="wiki-content group">${body}</div></body></html>`

test('Confluence: an exported page becomes Markdown with its callouts, code, tables, tasks and pictures', () => {
  const { target, run } = importFixture({
    'KB/index.html': '<div id="main-content"></div><h2 class="pageSectionTitle">Available Pages:</h2>',
    'KB/attachments/77/view.png': png,
    'KB/Other_77002.html': exported('Other', '<p>words</p>'),
    'KB/Dark-lamp_77001.html': exported(
      'Dark lamp',
      [
        '<div class="toc-macro"><ul><li>Symptom</li></ul></div><h2>Symptom</h2>',
        '<p>Dark with <strong>&lt;name&gt;</strong>, {x}, 10.0.0.1:6443 <img class="emoticon" alt="(tick)" src="t.png"/></p>',
        '<div class="confluence-information-macro confluence-information-macro-warning"><p class="title">Hot</p><div class="confluence-information-macro-body"><p>Mind.</p></div></div>',
        '<pre class="syntaxhighlighter-pre" data-syntaxhighlighter-params="brush: bash; gutter: false">a &amp;&amp; b\n\nc</pre>',
        '<p><img src="attachments/77/view.png?width=4"></p>',
        '<table><tbody><tr><th>k</th><th>v</th></tr><tr><td>a</td><td>1 | 2</td></tr></tbody></table>',
        '<table><tbody><tr><td colspan="2"><pre>one\n\ntwo</pre></td></tr></tbody></table>',
        '<ul class="inline-task-list"><li class="checked" data-inline-task-id="1">Done</li></ul>',
        '<div class="expand-container"><span class="expand-control-text">More</span><div class="expand-content"><p>Hidden</p></div></div>',
        '<p><a href="Other_77002.html">x</a> <a href="https://w.example.org/pages/viewpage.action?pageId=77002#h">y</a></p>',
      ].join('\n'),
    ),
  })
  const report = run()
  expect(report.totals).toMatchObject({ articles: 2, copied: 1, lost: 0, missing: 0, skipped: 1 })
  expect(headOf(target, 'en/KB/Dark-lamp_77001.md')).toBe(
    '---\ntitle: Dark lamp\naliases:\n  - page-id:77001\n  - /KB/Dark-lamp_77001.html\nupdated: 2021-03-03',
  )
  expect(report.articles[0]?.changes).toContainEqual({
    rule: 'page-frame',
    line: 1,
    from: 'Frame Desk : Dark lamp Created by Ann, last modified on Mar 03, 2021',
    to: '',
  })
  expect(bodyOf(target, 'en/KB/Dark-lamp_77001.md')).toMatchInlineSnapshot(`
    "## Symptom

    Dark with **\\<name>**, {x}, 10.0.0.1:6443 (tick)

    :::warning[Hot]
    Mind.
    :::

    \`\`\`bash
    a && b

    c
    \`\`\`

    ![](attachments/77/view.png)

    | k | v      |
    | - | ------ |
    | a | 1 \\| 2 |

    <table><tbody><tr><td colspan="2"><pre><code>one&#10;
    two</code></pre></td></tr></tbody></table>

    - [x] Done

    :::details[More]
    Hidden
    :::

    [x](Other_77002.html) [y](Other_77002.md#h)
    "
  `)
})

test('Confluence: a page that is named by its number alone is named after its title', () => {
  const { target, run } = importFixture({
    'KB/77003.html': exported('台灯不亮', '<p>灯不亮，重新启动也没有用。</p>'),
    'KB/Other_77002.html': exported('Other', '<p>see <a href="77003.html">this</a></p>'),
  })
  run()
  expect(headOf(target, 'zh/KB/tai-deng-bu-liang.md')).toContain('  - page-id:77003\n  - /KB/77003.html')
  expect(bodyOf(target, 'en/KB/Other_77002.md')).toBe('see [this](../../zh/KB/tai-deng-bu-liang.md)\n')
})

test('Confluence: links to places of a page lead to its headings, on the page and from others', () => {
  const { target, run } = importFixture({
    'KB/Dark-lamp_77001.html': exported(
      'Dark lamp',
      '<h2 id="Darklamp-HowtoReset">How to Reset</h2><p><a name="below"></a>words <a href="#Darklamp-HowtoReset">up</a></p>',
    ),
    'KB/Other_77002.html': exported(
      'Other',
      '<p><a href="Dark-lamp_77001.html#Darklamp-HowtoReset">a</a> <a href="https://w.example.org/pages/viewpage.action?pageId=77001#below">b</a></p>',
    ),
  })
  expect(run().totals).toMatchObject({ lost: 0, missing: 0 })
  expect(bodyOf(target, 'en/KB/Dark-lamp_77001.md')).toBe('## How to Reset\n\nwords [up](#how-to-reset)\n')
  expect(bodyOf(target, 'en/KB/Other_77002.md')).toBe(
    '[a](Dark-lamp_77001.html#how-to-reset) [b](Dark-lamp_77001.md#how-to-reset)\n',
  )
})

test('HTML: the name of the site around a title is none of it', () => {
  const { target, run } = importFixture({
    'a.html': '<title>Reset the lamp – Help Center</title><main><h1>Reset the lamp</h1><p>text</p></main>',
    'b.html': '<title>Reset the lamp again</title><main><h1>Reset the lamp</h1><p>text</p></main>',
  })
  run()
  expect(headOf(target, 'en/a.md')).toContain('title: Reset the lamp\n')
  expect(headOf(target, 'en/b.md')).toContain('title: Reset the lamp again\n')
})

test('HTML: the address that a page names for search engines stays, and links to it lead to the article', () => {
  const page = (address: string, text: string) =>
    `<html><head><title>${text}</title><link rel="canonical" href="${address}"></head><body><p>${text}</p>`
  const { target, run } = importFixture({
    'lamp.html': `${page('https://help.example.org/hc/articles/41-Lamp', 'Lamp')}<p><a href="/hc/articles/42-Hub">hub</a></p>`,
    'hub.html': page('/hc/articles/42-Hub', 'Hub'),
    'home.html': page('https://help.example.org/', 'Home'),
  })
  const report = run()
  expect(report.totals).toMatchObject({ lost: 0, missing: 0 })
  expect(headOf(target, 'en/lamp.md')).toContain('  - /hc/articles/41-Lamp')
  expect(bodyOf(target, 'en/lamp.md')).toBe('Lamp\n\n[hub](hub.md)\n')
  expect(headOf(target, 'en/home.md')).not.toContain('  - /\n')
})

test('HTML: what plays becomes a link and is told', () => {
  const { target, run } = importFixture({
    'a.html':
      '<p>Look<iframe src="https://v.example.org/1" title="The film"></iframe><video src="https://v.example.org/2"></video></p>',
  })
  const [article] = run().articles
  expect(article?.notUnderstood.map(({ text }) => text)).toEqual([
    '<iframe>, now a link',
    '<video>, now a link',
  ])
  expect(bodyOf(target, 'en/a.md').trim()).toBe(
    'Look [The film](https://v.example.org/1) <https://v.example.org/2>',
  )
})

test('Confluence: macros within a line stay words of that line', () => {
  const { target, run } = importFixture({
    'store.xml':
      '<p>See <ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">KB-12</ac:parameter></ac:structured-macro> <ac:structured-macro ac:name="status"><ac:parameter ac:name="title">DONE</ac:parameter></ac:structured-macro> by <ac:link><ri:user ri:username="ann"/></ac:link> and <ac:link><ri:user ri:userkey="8a7f"/></ac:link>.</p>',
  })
  const report = run()
  expect(bodyOf(target, 'en/store.md')).toBe('See KB-12 DONE by @ann and .\n')
  expect(report.articles[0]?.notUnderstood.map(({ text }) => text)).toEqual(['jira', 'mention of a person'])
  expect(report.totals.lost).toBe(0)
})

test('Confluence: the storage format is read, and macros that nobody knows leave their words', () => {
  const { target, run } = importFixture({
    'store.xml':
      '<h1>Store</h1><p>A&nbsp;<ac:link><ri:page ri:content-title="Dark lamp" /><ac:plain-text-link-body><![CDATA[the <lamp>]]></ac:plain-text-link-body></ac:link></p><ac:structured-macro ac:name="code"><ac:parameter ac:name="language">yaml</ac:parameter><ac:plain-text-body><![CDATA[a: <b>\n  c: & d]]></ac:plain-text-body></ac:structured-macro><ac:structured-macro ac:name="note"><ac:parameter ac:name="title">Heads up</ac:parameter><ac:rich-text-body><p>Mind.</p></ac:rich-text-body></ac:structured-macro><ac:image><ri:attachment ri:filename="view 1.png" /></ac:image><ac:structured-macro ac:name="jira"><ac:parameter ac:name="key">KB-12</ac:parameter></ac:structured-macro><ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Do it</ac:task-body></ac:task></ac:task-list>',
    'view 1.png': png,
    'Dark.html': exported('Dark lamp', '<p>dark</p>'),
    'entities.xml': '<hibernate-generic></hibernate-generic>',
    'pom.xml': '<project/>',
  })
  const report = run()
  expect(bodyOf(target, 'en/store.md')).toBe(
    '# Store\n\nA\u00a0[the \\<lamp>](Dark.md)\n\n```yaml\na: <b>\n  c: & d\n```\n\n:::note[Heads up]\nMind.\n:::\n\n![](view%201.png)\n\nKB-12\n\n- [x] Do it\n',
  )
  expect(report.articles.find(({ source }) => source === 'store.xml')?.notUnderstood).toEqual([
    { line: 2, what: 'macro', text: 'jira' },
  ])
  expect(report.totals).toMatchObject({ lost: 0, copied: 1 })
  expect(report.skipped.map(({ file, isError }) => [file, isError])).toEqual([
    ['entities.xml', true],
    ['pom.xml', false],
  ])
})

test('Hugo: metadata in TOML, bundles with their pictures, addresses without the folder of texts', () => {
  const { target, run } = importFixture({
    'hugo.toml': 'baseURL = "https://kb.example.org/help/"\n',
    'content/posts/dark/index.md':
      '+++\ntitle = "Dark"\ndate = 2024-05-06T10:00:00Z\naliases = ["/old/dark"]\n+++\n\n![a](a.png)\n',
    'content/posts/dark/a.png': png,
    'content/posts/hub/index.md': '+++\ntitle = "Hub"\n+++\n\n![a](a.png) [dark](../dark/)\n',
    'content/posts/hub/a.png': Uint8Array.from([1, 2]),
  })
  const report = run()
  expect(report.totals).toMatchObject({ lost: 0, missing: 0, copied: 2 })
  expect(headOf(target, 'en/posts/dark.md')).toBe(
    '---\ntitle: Dark\naliases:\n  - /old/dark\n  - /help/en/posts/dark/\n  - /help/posts/dark/\nupdated: 2024-05-06',
  )
  expect(bodyOf(target, 'en/posts/dark.md')).toBe('![a](a.png)\n')
  expect(bodyOf(target, 'en/posts/hub.md')).toBe('![a](a-2.png) [dark](dark.md)\n')
})

test('where file names tell the language, a link leads to the article in that of its own', () => {
  const { target, run } = importFixture({
    'lamp.md': '# Lamp\n\n[hub](hub/)\n',
    'lamp.zh.md': '# 灯\n\n[集线器](hub/) [只有英文](only.md)\n',
    'hub/index.md': '# Hub\n\ntext\n',
    'hub/index.zh.md': '# 集线器\n\n文字\n',
    'only.md': '# Only\n\ntext\n',
  })
  run()
  expect(bodyOf(target, 'zh/lamp.md')).toBe('# 灯\n\n[集线器](hub/) [只有英文](../en/only.md)\n')
  expect(bodyOf(target, 'en/lamp.md')).toBe('# Lamp\n\n[hub](hub/)\n')
})

test('Starlight: articles without the folders around them, in the addresses of its site', () => {
  const { target, run } = importFixture({
    'astro.config.mjs': "export default { base: '/help' }\n",
    'src/content/docs/guides/lamp.md': '---\ntitle: Lamp\n---\n\n![a](../../../assets/a.png)\n',
    'src/content/docs/index.md': '---\ntitle: Help\n---\n\ntext\n',
    'src/content/docs/zh-cn/guides/lamp.md': '---\ntitle: 灯\n---\n\n文字\n',
    'src/assets/a.png': png,
  })
  expect(run().articles.map(({ file }) => file)).toEqual([
    'en/guides/lamp.md',
    'en/index.md',
    'zh/guides/lamp.md',
  ])
  expect(headOf(target, 'en/guides/lamp.md')).toContain('  - /help/guides/lamp/')
  expect(headOf(target, 'zh/guides/lamp.md')).toContain('  - /help/zh-cn/guides/lamp/')
})

test('wikis of GitHub: names with lines for spaces, texts before names', () => {
  const { target, run } = importFixture({
    'Home.md': 'See [[Page Two]], [[the other|Page Two]] and [[Nope]].\n',
    'Page-Two.md': '# Two\n',
    '_Sidebar.md': '# Side\n',
  })
  expect(run().articles.map(({ file }) => file)).toEqual(['en/Home.md', 'en/Page-Two.md', 'en/Sidebar.md'])
  expect(bodyOf(target, 'en/Home.md')).toBe(
    'See [Page Two](Page-Two.md), [the other](Page-Two.md) and [[Nope]].\n',
  )
})

test('what a site keeps from readers stays internal, and a site below /kb finds its own files', () => {
  const { target, run } = importFixture({
    '_config.yml': 'baseurl: /kb\n',
    '_drafts/idea.md': '# Idea\n\ntext\n',
    'unlisted.md': '---\nunlisted: true\nhidden: false\npublished: 2026-03-14\n---\n# Unlisted\n\ntext\n',
    'open.md': '---\ndraft: true\nvisibility: public\n---\n# Open\n\ntext\n',
    '_posts/2026-01-02-hidden.md':
      '---\npublished: false\n---\n# Hidden\n\n![plan](/kb/assets/plan.png) [gone](/kb/assets/gone.png) [id](/kb/LW26010001)\n',
    'assets/plan.png': png,
  })
  const report = run()
  for (const file of ['en/drafts/idea.md', 'en/posts/2026-01-02-hidden.md'])
    expect(headOf(target, file)).toContain('audience: internal\nstate: draft')
  expect(headOf(target, 'en/unlisted.md')).toContain('audience: internal')
  expect(headOf(target, 'en/unlisted.md')).toContain('published: 2026-03-14')
  expect(headOf(target, 'en/unlisted.md')).not.toMatch(/hidden|unlisted: |state/)
  expect(headOf(target, 'en/open.md')).toContain('audience: public\nstate: draft')
  expect(headOf(target, 'en/posts/2026-01-02-hidden.md')).not.toContain('published')
  expect(report.copied.map(({ source }) => source)).toEqual(['assets/plan.png'])
  expect(report.articles.flatMap(({ missing }) => missing.map(({ name }) => name))).toEqual([
    '/kb/assets/gone.png',
  ])
  expect(report.totals.lost).toBe(0)
})

test('a state or a field that names readers other than all keeps an article internal, and the report says so', () => {
  const { target, run } = importFixture({
    'a.md': '---\ntitle: A\nstatus: private\n---\ntext\n',
    'b.md': '---\ntitle: B\naccess: field engineers\n---\ntext\n',
    'c.md': '---\ntitle: C\nis_hidden: false\nhidden: true\naccess: everyone\n---\ntext\n',
    'd.md': '---\ntitle: D\nstatus: shelved\n---\ntext\n',
  })
  const report = run()
  expect(headOf(target, 'en/a.md')).toBe('---\ntitle: A\naudience: internal')
  expect(headOf(target, 'en/b.md')).toBe('---\ntitle: B\naudience: internal')
  expect(headOf(target, 'en/c.md')).toBe('---\ntitle: C\naudience: internal\n# is_hidden: false')
  expect(headOf(target, 'en/d.md')).toBe('---\ntitle: D\nstatus: shelved')
  const told = report.articles.flatMap(({ changes, source }) =>
    changes.filter(({ to }) => to === 'internal').map(({ from }) => `${source} ${from}`),
  )
  expect(told).toEqual(['a.md private', 'b.md field engineers', 'c.md true'])
  expect(report.articles.flatMap(({ notUnderstood }) => notUnderstood.map(({ text }) => text))).toContain(
    'shelved',
  )
  expect(report.totals.lost).toBe(0)
})

test('a README to which an article leads is an article, and never a file that is copied unread', () => {
  const { run } = importFixture({
    'README.md': '# Welcome\n\nWords of the home page.\n',
    'LICENSE.md': '# Licence\n\nWords.\n',
    'SUMMARY.md': '# Contents\n\n* [Welcome](README.md)\n* [Lamp](lamp.md)\n',
    'lamp.md': '# Lamp\n\ntext\n',
  })
  const { articles, copied, skipped } = run()
  expect(articles.map(({ source }) => source)).toEqual(['README.md', 'lamp.md'])
  expect(skipped.map(({ file }) => file)).toEqual(['LICENSE.md', 'SUMMARY.md'])
  expect(copied).toEqual([])
})

test('Obsidian and MkDocs: callouts get names of ours, and marks that nothing here has are told', () => {
  const { target, run } = importFixture({
    'a.md': [
      '# A',
      '',
      '> [!faq]- Why **dark**?',
      '> No light.',
      '',
      '> [!recipe] Own',
      '> text',
      '',
      '==Mind== the %%never shown%% lamp, `==code==`, if a == b == c.',
      '',
      '--8<-- "other.md"',
      '',
      '![x](x.png){ width="300" } **bold**{.red}',
      '',
      '## Reset (all) {#reset}',
      '',
      '!!! note',
      '    ```bash',
      '    lampctl reset',
      '    ```',
      '',
    ].join('\n'),
    'x.png': png,
  })
  const [article] = run().articles
  expect(bodyOf(target, 'en/a.md')).toContain('> [!note] Why **dark**?\n> No light.\n\n> [!recipe] Own')
  expect(article?.notUnderstood.map(({ line, what }) => [line, what])).toEqual([
    [6, 'callout'],
    [11, 'partial that is not in the source'],
  ])
  expect(article?.lost).toEqual([])
})

test('Hugo: folders below that of a language are part of old addresses, and links lead to index files', async () => {
  const { target, run } = importFixture({
    'hugo.toml': 'baseURL = "https://kb.example.org/"\n',
    'content/en/docs/lamps/_index.md': '---\ntitle: Lamps\n---\nAll of them.\n',
    'content/en/docs/lamps/dim.md':
      '---\ntitle: Dim\n---\nSee [lamps](/docs/lamps/) and [it]({{< relref "_index.md" >}}#top).\n\n{{< tabs >}}\n{{< tab name="One" >}}\nthe {hub}\n{{< /tab >}}\n{{< /tabs >}}\n',
    'content/zh/docs/lamps/dim.md': '---\ntitle: 暗\n---\n文字。\n',
  })
  const report = run()
  expect(
    report.articles.flatMap(({ lost, missing, notUnderstood }) => [...lost, ...missing, ...notUnderstood]),
  ).toEqual([])
  expect(headOf(target, 'en/docs/lamps/dim.md')).toContain('- /docs/lamps/dim/')
  expect(bodyOf(target, 'en/docs/lamps/dim.md')).toContain('[lamps](/docs/lamps/) and [it](../lamps.md#top)')
  const { articles } = await loadArticles(target)
  expect(articles.filter(({ pair }) => pair === 'docs/lamps/dim')).toHaveLength(2)
})

test('Docusaurus: ids are names of pages, folders of versions tell versions, and redirects go on', () => {
  const { target, run } = importFixture({
    'docusaurus.config.js':
      "module.exports = { plugins: [['x', { redirects: [{ from: '/old', to: '/docs/lamps/dark' }, { from: '/off', to: '/nowhere' }] }]] }",
    'docs/lamps/dim.md': '---\nid: dark\ntitle: Dim\n---\n\nNew.\n',
    'docs/lamps/hub.md': '---\nid: KB25011\ntitle: Hub\n---\n\nHub.\n',
    'versioned_docs/version-1.0/lamps/dim.md': '---\nid: dark\ntitle: Dim\n---\n\nOld.\n',
  })
  const report = run()
  expect(report.duplicated).toEqual([])
  expect(report.articles.flatMap(({ lost, notUnderstood }) => [...lost, ...notUnderstood])).toEqual([])
  expect(report.skipped).toEqual([
    {
      file: 'docusaurus.config.js',
      reason: 'redirects that lead to no article of the source (1 of 2): /off → /nowhere',
      isError: false,
    },
  ])
  const head = headOf(target, 'en/docs/lamps/dim.md') ?? ''
  expect(head).toContain('  - /docs/lamps/dark\n')
  expect(head).toContain('  - /old')
  expect(head).not.toContain('id:')
  expect(headOf(target, 'en/docs/lamps/hub.md')).toContain('id: KB25011')
  expect(headOf(target, 'en/versioned_docs/version-1.0/lamps/dim.md')).toMatch(/versions:.*1\.0/s)
})

test('parts of pages in folders for such are no articles, unless they have a title, nor is a table of contents', () => {
  const { run } = importFixture({
    'SUMMARY.md': '# Contents\n\n* [Dim](dim.md)\n',
    'other/SUMMARY.md': '# Summary\n\nWords of an article.\n',
    'dim.mdx':
      'import Part from \'/snippets/part.mdx\'\n\n# Dim\n\n[more](snippets/linked.mdx)\n\n<Part />\n\n{{< include "lamps/included/bulb.md" >}}\n',
    'snippets/part.mdx': 'Part words.\n',
    'snippets/alone.mdx': 'Nobody shows this.\n',
    'snippets/linked.mdx': 'Somebody leads to this.\n',
    'snippets/titled.mdx': '# Titled\n\nNobody shows this.\n',
    'lamps/included/bulb.md': '---\ntitle: Bulb\nheadless: true\n---\n\nBulb words.\n',
  })
  const { articles, skipped } = run()
  expect(articles.map(({ source }) => source)).toEqual([
    'dim.mdx',
    'other/SUMMARY.md',
    'snippets/linked.mdx',
    'snippets/titled.mdx',
  ])
  expect(skipped.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    'SUMMARY.md: the table of contents of the site: browsing takes its place',
    'lamps/included/bulb.md: a partial, whose text is now in dim.mdx',
    'snippets/alone.mdx: a part of pages, by its folder, which no article shows; give it a `title` in metadata to take it as an article',
    'snippets/part.mdx: a partial, whose text is now in dim.mdx',
  ])
})
