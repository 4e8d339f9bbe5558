import { compile } from '@mdx-js/mdx'
import { expect, test } from 'vitest'
import { parseBody } from '../markdown/parse-body.ts'
import { type CompileContext, writeCompilerInput, writeTree } from './compiled-source.ts'
import { rehypeArticle } from './rehype-article.ts'
import { remarkArticle } from './remark-article.ts'

const context: CompileContext = {
  locale: 'en',
  title: 'Lamp stays dark',
  diagrams: {},
  links: { './other.md#cause': '/en/articles/other#cause' },
  headingMeanings: { 'fix-it': 'resolution', 'for-now': 'workaround', deeper: 'workaround' },
  images: {
    'shots/a.png': {
      url: '/media/0123/a.png',
      width: 640,
      height: 480,
      capturedAt: '2025-01-10 11:34:46',
      renditions: [],
      text: null,
    },
    'shots/b.png': {
      url: '/media/0456/b.png',
      width: 1200,
      height: 800,
      capturedAt: null,
      renditions: [
        { url: '/media/0456/480.webp', width: 480 },
        { url: '/media/0456/1200.webp', width: 1200 },
      ],
      text: null,
    },
    'shots/gone.png': { url: null, width: null, height: null, capturedAt: null, renditions: [], text: null },
  },
}

/** Compiles a body as the MDX loader does, and gives the JavaScript. */
async function compiled(body: string, format: 'md' | 'mdx' = 'md', over: Partial<CompileContext> = {}) {
  const { tree } = parseBody(body, { format })
  const value = writeCompilerInput({ ...context, ...over }, writeTree(tree))
  const file = await compile(
    { value, path: 'article.mdx' },
    { remarkPlugins: [remarkArticle], rehypePlugins: [rehypeArticle] },
  )
  return String(file)
}

/** The HTML strings of a compiled body, joined. */
async function html(body: string, over: Partial<CompileContext> = {}) {
  const strings = (await compiled(body, 'md', over)).matchAll(/html: ("(?:[^"\\]|\\.)*")/g)
  return [...strings].map((match) => JSON.parse(match[1] ?? '""')).join('')
}

test('compiles an article without components to one HTML string', async () => {
  const code = await compiled('# Lamp stays dark\n\ntext\n\n- a\n- b\n')
  expect(code.match(/html:/g)).toHaveLength(1)
  expect(await html('# Lamp stays dark\n\ntext')).toBe('\n<p>text</p>')
})

test('keeps a first h1 that differs from the title, as h2', async () => {
  expect(await html('# Another title')).toContain('<h2 id="another-title">Another title<a class="anchor"')
})

test('calls a missing image by the name that its author sees', async () => {
  const page = await html('![](C:\\Users\\me\\lamp.png) ![](data:image/png;base64,AAAA)')
  expect(page).toContain('>lamp.png<')
  expect(page).toContain('>data:image/png;base64<')
})

test('takes the names that JavaScript gives to every object for words like any other', async () => {
  const body =
    '## constructor\n\n[a](constructor) ![b](toString)\n\n```__proto__\nx\n```\n\n```constructor\ny\n```\n\n```mermaid\nconstructor\n```'
  const page = await html(body)
  expect(page).toContain('href="constructor"')
  expect(page).toContain('data-language="__proto__"')
  expect(page).toContain('toString')
  expect(page).toContain('<div class="mermaid"><pre>constructor')
})

test('keeps placeholders and braces as text', async () => {
  expect(await html('use <pod-name> and {x} and `a<b>`')).toBe(
    '<p>use &#x3C;pod-name> and {x} and <code class="short">a&#x3C;b></code></p>',
  )
})

test.each([
  ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
  ['<p class="fixed inset-0">x</p>', '<p class="">x</p>'], // classes of the interface could cover the page
  [
    '<a href="javascript:alert(1)" onclick="x()">x</a>',
    '<p>&#x3C;a href="javascript:alert(1)" onclick="x()">x&#x3C;/a></p>',
  ],
  ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
  ['<b style="position:fixed">x</b>', '<p><b>x</b></p>'],
])('makes %j harmless', async (body, expected) => {
  expect(await html(body)).toBe(expected)
})

test('writes links to articles as addresses of the site, and marks links that leave it', async () => {
  expect(await html('[a](./other.md#cause) [b](https://example.org/)')).toBe(
    '<p><a href="/en/articles/other#cause" data-note="1">a</a> <a href="https://example.org/" rel="noopener noreferrer" data-note="2">b</a></p>' +
      '<section class="print-links"><p>Links</p><ol><li>/en/articles/other#cause</li><li>https://example.org/</li></ol></section>',
  )
})

test('an image without a description is a link that has the name of its file', async () => {
  expect(await html('![](shots/a.png)')).toContain('class="shot-link" aria-label="a.png"')
  expect(await html('![A lamp](shots/a.png)')).not.toContain('aria-label')
})

test('numbers screenshots, with sizes and capture times, and names the missing ones', async () => {
  expect(await html('![A lamp](shots/a.png)\n![](shots/gone.png)')).toBe(
    '<figure class="shot" id="shot-1"><a href="/media/0123/a.png" class="shot-link"><img src="/media/0123/a.png" alt="A lamp" width="640" height="480" loading="lazy" decoding="async"></a>' +
      '<figcaption>A lamp · 2025-01-10 11:34:46</figcaption></figure>' +
      '<figure class="shot" id="shot-2"><span class="missing-image" role="img" aria-label="gone.png"><span class="missing-image-name">gone.png</span></span></figure>',
  )
})

test('offers the files made of an image, and keeps the original for the rest', async () => {
  expect(await html('![Wide](shots/b.png)')).toBe(
    '<figure class="shot" id="shot-1"><a href="/media/0456/b.png" class="shot-link"><picture>' +
      '<source type="image/webp" srcset="/media/0456/480.webp 480w, /media/0456/1200.webp 1200w" sizes="min(1200px, 46rem, 100vw - 2rem)">' +
      '<img src="/media/0456/b.png" alt="Wide" width="1200" height="800" loading="lazy" decoding="async">' +
      '</picture></a><figcaption>Wide</figcaption></figure>',
  )
})

test('an image in a line of text leads to its file, one in a link of its author to where that leads', async () => {
  expect(await html('See ![A](shots/a.png) here')).toContain(
    'See <a href="/media/0123/a.png" class="shot-link" id="shot-1"><img',
  )
  expect(await html('[![A](shots/a.png)](./other.md#cause)')).toContain(
    '<a href="/en/articles/other#cause" data-note="1"><img src="/media/0123/a.png" alt="A" width="640" height="480" loading="lazy" decoding="async" id="shot-1"></a>',
  )
})

test('an image that is shown again has no second number', async () => {
  const page = await html('![A](shots/a.png)\n\n![A](shots/a.png)\n\n![B](shots/b.png)')
  expect([...page.matchAll(/id="(shot-\d+)"/g)].map(([, id]) => id)).toEqual(['shot-1', 'shot-2'])
})

test('steps of a resolution can be ticked off, other lists not', async () => {
  const page = await html('1. a\n\n## Fix it\n\n1. b\n\ntext\n\n1. c\n\n## Else\n\n1. d')
  expect([...page.matchAll(/<ol class="ticks" data-list="([^"]+)">/g)].map(([, list]) => list)).toEqual([
    'fix-it.1',
    'fix-it.2',
  ])
})

test('a section can be reached by what it is for, whatever it is called', async () => {
  expect(await html('## Fix it\n\nx')).toContain(
    '<h2 id="fix-it"><span id="resolution" class="section-anchor"></span>Fix it<a',
  )
})

test('a workaround is framed up to the next other heading, and marked as temporary', async () => {
  const page = await html('## For now\n\na\n\n### Deeper\n\nb\n\n## Else\n\nc')
  expect(page).toMatch(
    /^<section class="workaround"><h2 id="for-now">.*?For now <span class="temporary">Temporary<\/span><a/s,
  )
  expect(page).toMatch(/<p>b<\/p>\s*<\/section><h2 id="else">/)
  expect(await html('## For now', { locale: 'zh' })).toContain('<span class="temporary">临时</span>')
})

test('a workaround whose heading says that it is temporary does not say so twice', async () => {
  expect(await html('## For now, temporary')).not.toContain('class="temporary"')
  expect(await html('## 临时的办法', { locale: 'zh' })).not.toContain('class="temporary"')
})

test('short code that a line could break after its first sign stays whole; words and long code need no mark', async () => {
  const page = await html('`-f lamp` `<= 3.18` `灯-名` `lamp.v1` `--a-flag-of-many-words`\n\n```\n-x\n```')
  expect(page.match(/<code class="short">/g)).toHaveLength(3)
  expect(page).toContain('<code>lamp.v1</code> <code>--a-flag-of-many-words</code>')
})

test('links that leave the page are listed for paper, once each, as one reads them', async () => {
  const page = await html(
    '## Cause\n\n[a](https://lamps.example/%E7%81%AF) [b](./other.md#cause) [c](https://lamps.example/%E7%81%AF) [d](#cause)',
  )
  expect(page.match(/data-note="1"/g)).toHaveLength(2)
  expect(page).toContain(
    '<section class="print-links"><p>Links</p><ol><li>https://lamps.example/灯</li><li>/en/articles/other#cause</li></ol></section>',
  )
})

test('shows what was read from a screenshot under it, as text and in the language of the page', async () => {
  const size = { width: 9, height: 9 }
  const image = {
    url: '/media/1/b.png',
    ...size,
    capturedAt: null,
    renditions: [],
    text: 'lamp <1>\nis dark',
  }
  const images = { 'b.png': image }
  expect(await html('![](b.png)', { images })).toContain(
    '<figcaption><details class="shot-text"><summary>Text in this screenshot</summary><pre tabindex="0">lamp &#x3C;1>\nis dark</pre></details></figcaption>',
  )
  expect(await html('![](b.png)', { images, locale: 'zh' })).toContain('截图中的文字')
})

test('makes no request to another host for an image', async () => {
  expect(await html('![Logo](https://example.org/logo.png)')).not.toContain('<img')
})

test('highlights code with classes, marks lines and shows the title', async () => {
  expect(await html('```yaml title="a.yaml" {2}\nkind: Lamp # on\nsize: 3\n```')).toBe(
    '<figure class="code ones-2" id="top.code-1" data-language="yaml"><figcaption class="code-title">a.yaml</figcaption><pre tabindex="0"><code>' +
      '<span class="line"><span class="t">kind</span>: <span class="s">Lamp </span><span class="c"># on</span></span>\n' +
      '<span class="line highlighted"><span class="t">size</span>: <span class="n">3</span></span></code></pre></figure>',
  )
})

test('shows code of an unknown language as it is', async () => {
  expect(await html('```lampscript\na < b>\n\nc\n```')).toContain(
    '<span class="line">a &#x3C; b></span>\n<span class="line"></span>\n<span class="line">c</span>',
  )
})

test('numbers blocks within their section, and lines of blocks that are not short', async () => {
  const long = Array.from({ length: 12 }, (_, index) => `line ${index}`).join('\n')
  const page = await html(`## One\n\n~~~\na\n~~~\n\n~~~\nb\n~~~\n\n## Two\n\n~~~\n${long}\n~~~`)
  expect(
    [...page.matchAll(/<figure class="([^"]+)" id="([^"]+)"/g)].map(([, name, id]) => [name, id]),
  ).toEqual([
    ['code ones-1', 'one.code-1'],
    ['code ones-1', 'one.code-2'],
    ['code numbered tens-1 ones-2', 'two.code-1'],
  ])
})

test('marks placeholders of commands, and highlights around them as if they were words', async () => {
  const page = await html(
    '```bash\nrelayctl get <room> -o name # of <room>\n```\n\n```\nin <room> and <other>\n```',
  )
  expect(page).toContain('<var class="slot" data-slot="room">&#x3C;room></var>')
  expect(page.match(/<var /g)).toHaveLength(3)
  expect(page).toContain('in <var class="slot" data-slot="room">&#x3C;room></var> and &#x3C;other>')
  expect(page.replace(/<[^>]*>/g, '')).toBe(
    'relayctl get &#x3C;room> -o name # of &#x3C;room>\nin &#x3C;room> and &#x3C;other>',
  )
})

test('keeps the source of a diagram', async () => {
  expect(await html('```mermaid\ngraph TD; A-->B\n```')).toBe(
    '<div class="mermaid"><pre>graph TD; A-->B</pre></div>',
  )
})

test('a diagram that the build could not draw is left as its text', async () => {
  const diagrams = { 'graph TD; A-->B': 'endless' } as const
  expect(await html('```mermaid\ngraph TD; A-->B\n```', { diagrams })).toBe(
    '<div class="mermaid" data-failed=""><pre tabindex="0">graph TD; A-->B</pre></div>',
  )
})

test('keeps the room of a diagram free whose size is known', async () => {
  const diagrams = { 'graph TD; A-->B': { width: 400, height: 90 } }
  expect(await html('```mermaid\ngraph TD; A-->B\n```', { diagrams })).toBe(
    '<div class="mermaid" data-measured="" tabindex="0"><div class="diagram-room" style="width:400px;min-width:240px;aspect-ratio:400/90">' +
      '<pre tabindex="0">graph TD; A-->B</pre></div></div>',
  )
})

test('titles callouts in the language of the article', async () => {
  expect(await html(':::warning\nx\n:::', { locale: 'zh' })).toBe(
    '<aside class="callout callout-warning">\n<p class="callout-title">警告</p>\n<p>x</p>\n</aside>',
  )
  expect(await html(':::details More\nx\n:::')).toContain(
    '<details class="callout callout-details">\n<summary class="callout-title">More</summary>',
  )
})

test('lets tables scroll within themselves', async () => {
  expect(await html('|a|\n|-|\n|b|')).toMatch(
    /^<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>/,
  )
})

test('names the check box of a task', async () => {
  expect(await html('- [x] Unplug **it**')).toContain(
    '<input type="checkbox" checked disabled aria-label="Unplug it">',
  )
})

test('names the check box of a task within a task by its own text', async () => {
  const page = await html('- [ ] Unplug it\n  - [x] Find the plug\n')
  expect([...page.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'Unplug it',
    'Find the plug',
  ])
})

test('keeps the cells that a row has beyond the header', async () => {
  expect(await html('|a|\n|-|\n|b|c|')).toMatch(/<td>b<\/td>\s*<td>c<\/td>/)
})

test('compiles components of ours around HTML strings', async () => {
  const code = await compiled(
    'before\n\n<Tabs>\n<Tab label="A">\n\ninside <b>x</b>\n\n</Tab>\n</Tabs>',
    'mdx',
  )
  expect(code).toContain('_jsx(Tab, {\n')
  expect(code).toContain('html: "<p>before</p>')
  expect(code).toContain('inside <b>x</b>')
})

test('shows a second footnote of one name where it was written', async () => {
  const page = await html('a[^1] b[^1]\n\n[^1]: first\n\n[^1]: second')
  expect(page).toContain('[^1]: second')
  expect(page).not.toContain('[^1]: first')
})

test('shows a footnote that nothing refers to where it was written', async () => {
  const page = await html('one[^a]\n\n[^b]: Left **over**.\n\ntwo\n\n[^a]: Used.')
  expect(page).toContain('<p>one<sup>')
  expect(page).toContain('<p>[^b]: Left <strong>over</strong>.</p>\n<p>two</p>')
  expect(page).not.toContain('[^a]')
})

test('tabs of Markdown are components of the page, and braces and angle brackets in them stay text', async () => {
  const code = await compiled(':::tabs\n:::tab On Linux\nfor {all} of <pod>\n:::\n:::')
  expect(code).toMatch(/_jsx\(Tab, \{\s*label: "On Linux"/)
  expect(code).toContain('for {all} of &#x3C;pod>')
})
