import { expect, test } from 'vitest'
import { article, onePixel, report } from './rule-test.ts'

test('broken-link', async () => {
  expect(
    await report('broken-link', {
      'en/a.md': article({}, '# T\n\n[b](./b.md) [b](/en/b.html) [web](https://example.org)'),
      'en/b.md': article({ id: 'LW1002' }),
    }),
  ).toBe('')
  expect(
    await report('broken-link', {
      'en/a.md': article({}, '# T\n\nsee [c](./c.md) and [d](wet-piant.md)'),
      'en/x/wet-paint.md': article({ id: 'LW1002' }),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:5  broken-link  "./c.md" leads to no article and no file  (write the path of the other file, relative to this one: ./other-article.md)
        9 | see [c](./c.md) and [d](wet-piant.md)
          |     ^

    en/a.md:9:21  broken-link  "wet-piant.md" leads to no article and no file  (did you mean ./x/wet-paint.md? Else write the path of the other file, relative to this one: ./other-article.md)
        9 | see [c](./c.md) and [d](wet-piant.md)
          |                     ^"
  `)
})

test('broken-link: what was copied from the preview, a permanent link and half an address say what to write', async () => {
  const body =
    '# T\n\n[a](http://localhost:3000/en/articles/wet-paint) [b](/kb/lw1002) [c](www.example.org/x) [d](me@example.org)'
  const told = await report('broken-link', {
    'en/a.md': article({}, `${body} [e](http://localhost:9090/targets)`),
    'en/x/wet-paint.md': article({ id: 'LW1002' }),
  })
  expect(told.split('\n').filter((line) => line.startsWith('en/'))).toEqual([
    expect.stringMatching(/a page of the preview, .*did you mean \.\/x\/wet-paint\.md\?/),
    expect.stringMatching(/"\/kb\/lw1002" leads to no .*did you mean \.\/x\/wet-paint\.md\?/),
    expect.stringContaining('(write https:// before it: https://www.example.org/x)'),
    expect.stringContaining('(write mailto: before it: mailto:me@example.org)'),
  ])
})

test('broken-link: a folder is its index or its README', async () => {
  expect(
    await report('broken-link', {
      'en/a.md': article({}, '# T\n\n[b](./b/) [b](b#part) [c](/c/) [all](/) [here](./)'),
      'en/b/README.md': article({ id: 'LW1002' }),
      'en/c/index.mdx': article({ id: 'LW1003' }),
      'en/index.md': article({ id: 'LW1004' }),
    }),
  ).toBe('')
})

test('broken-anchor', async () => {
  expect(
    await report('broken-anchor', { 'en/a.md': article({}, '# T\n\n[x](#Some_Part)\n\n## Some part') }),
  ).toBe('')
  // Places that HTML names, in Markdown and in MDX.
  const places =
    '# T\n\n[x](#dim) [y](#bright) [z](#hub)\n\n<a id="dim"></a>\n\n## Part <a name="bright"></a>\n\n<div id="hub">\n\nx\n\n</div>'
  expect(await report('broken-anchor', { 'en/a.md': article({}, places) })).toBe('')
  expect(await report('broken-anchor', { 'en/a.mdx': article({}, places) })).toBe('')
  expect(
    await report('broken-anchor', { 'en/a.md': article({}, '# T\n\n[x](#som-part)\n\n## Some part') }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:1  broken-anchor  "#som-part" is no heading of this article  (did you mean #some-part? Else use one of #t, #some-part, or remove the part after #)
        9 | [x](#som-part)
          | ^"
  `)
})

test('broken-anchor: the id of a heading of the source means the heading at the same place of the translation', async () => {
  const source = article({}, '# T\n\n## Cause\n\n### Why\n\n## Cure')
  const translation = (body: string) =>
    report('broken-anchor', { 'en/a.md': source, 'zh/a.md': article({}, `# 题\n\n[x](#cure)\n\n${body}`) })
  expect(await translation('## 原因\n\n### 为何\n\n## 解决')).toBe('')
  expect(await translation('## 原因\n\n## 为何\n\n## 解决')).toContain('"#cure" is no heading')
  expect(await translation('## 原因\n\n## 解决')).toContain('"#cure" is no heading')
})

test('unsafe-link', async () => {
  expect(
    await report('unsafe-link', {
      'en/a.md': article({}, '# T\n\n[w](https://example.org) [m](mailto:a@example.org) [t](tel:+1) [p](#t)'),
    }),
  ).toBe('')
  expect(
    await report('unsafe-link', { 'en/a.md': article({}, '# T\n\nRun [this](JavaScript:alert(1)).') }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:5  unsafe-link  "javascript:" is no address that readers may be sent to, so the page shows the text without a link  (write an address that begins with http:, https:, mailto:, tel:, or put it in backticks to show it as text)
        9 | Run [this](JavaScript:alert(1)).
          |     ^"
  `)
})

test('missing-image', async () => {
  expect(
    await report('missing-image', {
      'en/a.md': article({}, '# T\n\n![x](shots/one%20two.png)'),
      'en/shots/one two.png': onePixel,
    }),
  ).toBe('')
  expect(
    await report('missing-image', {
      'en/a.md': article({}, '# T\n\n![x](shots/lamp.PNG) ![y](https://example.org/y.png)'),
      'en/shots/lamp.png': onePixel,
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:1  missing-image  the image "shots/lamp.PNG" does not exist  (did you mean shots/lamp.png? Else add the file at this path, relative to the article, or remove the image)
        9 | ![x](shots/lamp.PNG) ![y](https://example.org/y.png)
          | ^

    en/a.md:9:22  missing-image  the image "https://example.org/y.png" lies on another host; readers without a connection cannot see it  (save it beside the article and refer to it by its path)
        9 | ![x](shots/lamp.PNG) ![y](https://example.org/y.png)
          |                      ^"
  `)
  expect(
    await report('missing-image', {
      'en/a.md': article(
        {},
        '# T\n\n![x](C:\\x.png)\n![y](file:///home/y.png)\n![z](data:image/png;base64,AAAA)',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:1  missing-image  the image "C:\\x.png" lies on the computer of its author, where no reader can see it  (save it beside the article and refer to it by its path)
        9 | ![x](C:\\x.png)
          | ^

    en/a.md:10:1  missing-image  the image "file:///home/y.png" lies on the computer of its author, where no reader can see it  (save it beside the article and refer to it by its path)
       10 | ![y](file:///home/y.png)
          | ^

    en/a.md:11:1  missing-image  the image "data:image/png;base64,AAAA" is written into the text, where the page does not show it  (save it beside the article and refer to it by its path)
       11 | ![z](data:image/png;base64,AAAA)
          | ^"
  `)
})

test('oversized-image', async () => {
  expect(
    await report('oversized-image', { 'en/a.md': article({}, '# T\n\n![x](a.png)'), 'en/a.png': onePixel }),
  ).toBe('')
  expect(
    await report('oversized-image', {
      'en/a.md': article({}, '# T\n\n![x](a.png)'),
      'en/a.png': Buffer.concat([onePixel, Buffer.alloc(2_000_000)]),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:1  oversized-image  the image "a.png" has 2.0 MB and 1 × 1 pixels  (cut it to what matters, and save it as PNG with fewer colours or as WebP)
        9 | ![x](a.png)
          | ^"
  `)
  const drawing = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
  const files = { 'en/a.md': article({}, '# T\n\n![x](a.svg)\n\n![x](b.svg)\n\n![x](c.svg)') }
  expect(
    await report('oversized-image', {
      ...files,
      'en/a.svg': drawing(5000, 5000),
      'en/b.svg': drawing(5001, 9),
      'en/c.svg': drawing(9, 5001),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:11:1  oversized-image  the image "b.svg" has 0.0 MB and 5001 × 9 pixels  (cut it to what matters, and save it as PNG with fewer colours or as WebP)
       11 | ![x](b.svg)
          | ^

    en/a.md:13:1  oversized-image  the image "c.svg" has 0.0 MB and 9 × 5001 pixels  (cut it to what matters, and save it as PNG with fewer colours or as WebP)
       13 | ![x](c.svg)
          | ^"
  `)
})

test('missing-alt', async () => {
  expect(await report('missing-alt', { 'en/a.md': article({}, '# T\n\n![A lamp](a.png)') })).toBe('')
  expect(await report('missing-alt', { 'en/a.md': article({}, '# T\n\n![](a.png)') })).toMatchInlineSnapshot(`
    "en/a.md:9:1  missing-alt  the image "a.png" has no description  (write what it shows between the brackets: ![ovn-controller at 100 % CPU in top](…))
        9 | ![](a.png)
          | ^"
  `)
})
