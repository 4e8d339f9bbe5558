import { expect, test } from 'vitest'
import { article, report } from './rule-test.ts'

test('unclosed-fence', async () => {
  expect(await report('unclosed-fence', { 'en/a.md': article({}, '# T\n\n- x\n  ~~~sh\n  y\n  ~~~') })).toBe(
    '',
  )
  expect(
    await report('unclosed-fence', { 'en/a.md': article({}, '# T\n\n```sh\ny') }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:1  unclosed-fence  the code block that starts here is never closed, so all that follows is shown as code  (put a line with \`\`\` after its last line)
        9 | \`\`\`sh
          | ^"
  `)
})

test('unclosed-comment', async () => {
  const closed = '# T\n\n<!-- x\ny -->\n\n```html\n<!-- code\n```\n\n`<!--` is text'
  expect(await report('unclosed-comment', { 'en/a.md': article({}, closed) })).toBe('')
  expect(
    await report('unclosed-comment', { 'en/a.md': article({}, `${closed}\n\n- <!-- x\n\ny`) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:18:1  unclosed-comment  the comment that starts here is never closed, so it is shown as text  (put --> at the end of the comment)
       18 | - <!-- x
          | ^"
  `)
})

test('unclosed-directive', async () => {
  expect(await report('unclosed-directive', { 'en/a.md': article({}, '# T\n\n::: note\nx\n:::') })).toBe('')
  expect(
    await report('unclosed-directive', { 'en/a.md': article({}, '# T\n\n:::warning\nx') }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:1  unclosed-directive  :::warning is never closed, so it is shown as text  (put a line with ::: after its last line)
        9 | :::warning
          | ^"
  `)
})

test('wide-table-row', async () => {
  expect(await report('wide-table-row', { 'en/a.md': article({}, '# T\n\n|a|b|\n|-|-|\n|c|`d\\|e`|') })).toBe(
    '',
  )
  expect(
    await report('wide-table-row', { 'en/a.md': article({}, '# T\n\n|a|b|\n|-|-|\n|c|`d|e`|') }),
  ).toMatchInlineSnapshot(`
    "en/a.md:11:6  wide-table-row  this row has 3 cells and the header 2  (write \\| for a | that belongs to the text, also inside backticks)
       11 | |c|\`d|e\`|
          |      ^"
  `)
})

test('too-deep', async () => {
  expect(await report('too-deep', { 'en/a.md': article({}, `# T\n\n${'> '.repeat(20)}x`) })).toBe('')
  expect(await report('too-deep', { 'en/a.md': article({}, `${'> '.repeat(200)}x`) })).toMatchInlineSnapshot(`
    "en/a.md:7:1  too-deep  lists, quotations, directives or tags are nested too deep, so all is shown as it was typed  (look for a long run of "- ", ">" or ":::name", or of tags without an end)
        7 | > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > …
          | ^"
  `)
})

test('heavy-text', async () => {
  const log = '[lamp] *on* [lamp_1] *off*\n'.repeat(200)
  expect(await report('heavy-text', { 'en/a.md': article({}, `# T\n\n~~~\n${log}~~~`) })).toBe('')
  expect(await report('heavy-text', { 'en/a.md': article({}, `# T\n\n${log}`) })).toMatchInlineSnapshot(`
    "en/a.md:9:1  heavy-text  the text that starts here has too many signs to be read as Markdown, so it is shown as it was typed  (put code, data and logs between two lines with \`\`\`; divide a long text by empty lines)
        9 | [lamp] *on* [lamp_1] *off*
          | ^"
  `)
})

test('mdx-syntax', async () => {
  expect(await report('mdx-syntax', { 'en/a.md': article({}, '# T\n\n<pod-name>') })).toBe('')
  expect(
    await report('mdx-syntax', { 'en/a.mdx': article({}, '# T\n\nA <pod-name> here') }),
  ).toMatchInlineSnapshot(`
    "en/a.mdx:9:3  mdx-syntax  the MDX cannot be read: Expected a closing tag for \`<pod-name>\` before the end of \`paragraph\`  (put it in backticks if it is no component, else mend it there; without components, rename the file to .md)
        9 | A <pod-name> here
          |   ^"
  `)
})

test('disallowed-mdx', async () => {
  expect(
    await report('disallowed-mdx', {
      'en/a.mdx': article({}, '# T\n\n<Tabs>\n<Tab label="a">\n\nx\n\n</Tab>\n</Tabs>'),
    }),
  ).toBe('')
  expect(
    await report('disallowed-mdx', { 'en/a.mdx': article({}, '# T\n\n{process.exit()}') }),
  ).toMatchInlineSnapshot(`
    "en/a.mdx:9:1  disallowed-mdx  {process.exit()} is an expression, which articles may not use  (write \\{ for a brace that readers shall see, or put the text in backticks)
        9 | {process.exit()}
          | ^"
  `)
})

test('foreign-syntax', async () => {
  // disallowed-mdx has told it.
  expect(await report('foreign-syntax', { 'en/a.mdx': article({}, '<Unknown>\n\nx\n\n</Unknown>') })).toBe('')
  const shown =
    '# T\n\n`{{< note >}}` and <Namespace>, {{ .Values.a }}\n\n```\n{% if x %} </Tabs>\n```\n\n:::note\nx\n:::'
  expect(await report('foreign-syntax', { 'en/a.md': article({}, shown) })).toBe('')
  expect(
    await report('foreign-syntax', { 'en/a.md': article({}, `${shown}\n\n{{< note >}}\nx\n{{< /note >}}`) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:19:1  foreign-syntax  {{< note is of another program, so readers see it, and what is like it below, as it is typed  (\`kb import\` writes most of it in our form; else write :::note, :::tabs or Markdown, or put it into backticks)
       19 | {{< note >}}
          | ^"
  `)
  for (const text of [
    '{% hint style="info" %}',
    ':::{note}',
    'a <Part size={1} />',
    '<Tabs>\n\nx\n\n</Tabs>',
    '!!! note',
    '???+ warning "Hot"',
    '    !!! tip inline end',
    '=== "Cold bulb"',
    ':::image type="content" source="a.png":::',
    '::: moniker range=">=2"',
    '::: zone-end',
    ':::spoiler Secret',
    '::: {.warning}',
    '[!INCLUDE [x](../x.md)]',
    'Press [!UICONTROL Save] now',
    '> [!VIDEO https://example.com/x]',
    '<<< @/snippets/a.js{2}',
    '--8<-- "a.md"',
    '<!--@include: ./a.md-->',
    '{{#include a.md}}',
    '[TOC]',
    'See [[Other page|that]] and ![[plan.png]]',
    '> [!faq] Why',
    '> [!note]- Folded',
    'a %%remark%% b',
    '*[CPU]: the processor',
    'Press ++ctrl+c++',
    '{: .note }',
    '## Install {.unnumbered #x}',
    '[Go](x.md){ .button }',
    '```{note}\ntext\n```',
    '```dataview\nlist\n```',
  ])
    expect(await report('foreign-syntax', { 'en/a.md': article({}, text) })).toContain(
      'is of another program',
    )
})

test('foreign-syntax leaves our own syntax and plain text alone', async () => {
  const own = [
    ':::tabs',
    ':::tab One',
    '```sh',
    'if [[ -f a ]]; then echo %%b%%; fi',
    '!!! note',
    '```',
    ':::',
    ':::',
    '> [!NOTE] A title',
    '## Heading {#short-id}',
    'It works!!! Why??? a === b, c++ and d++, 100%% of [[1]](a.md), `[[x]]`, {a} and { b }.',
    '[[How to dim](dim.md)] and [0]{x}',
    '**Note**: a[0] :::: b',
    '~~~',
    '<<< x',
    '~~~',
  ].join('\n\n')
  expect(await report('foreign-syntax', { 'en/a.md': article({}, own), 'en/dim.md': article() })).toBe('')
})

test('foreign-syntax says what to write instead', async () => {
  const told = async (text: string) =>
    /else (.*), or put/.exec(await report('foreign-syntax', { 'en/a.md': article({}, text) }))?.[1]
  expect(await told('!!! note "A title that is longer than what the message shows of it"')).toBe(
    'write :::note above the text and ::: below it, without the indentation',
  )
  expect(await told(':::image source="a/very/long/path/of/a/picture/which/is/shortened.png":::')).toBe(
    'write ![what it shows](the file)',
  )
  expect(await told('<<< @/snippets/a.js')).toBe('put the text of the file here')
  expect(await report('foreign-syntax', { 'en/a.md': article({}, '<!--@include: a.md-->') })).toContain(
    'readers do not see the text that it stands for',
  )
})

test('foreign-syntax: what an import leaves as it stands is told to be written by hand', async () => {
  expect(await report('foreign-syntax', { 'en/a.md': article({}, '# T\n\nh2. Wiring') })).toMatch(
    /h2\. Wiring is of another program.*\(write ## for h2\./,
  )
})

test('unread-mark', async () => {
  const fine =
    '# T\n\n`##code` and `[a] (./a.md)`\n\n```sh\n##comment\n```\n\na note[^1]\n\n[^1]: its text\n\n\\##text'
  expect(await report('unread-mark', { 'en/a.md': article({}, fine) })).toBe('')
  expect(
    await report('unread-mark', { 'en/a.md': article({}, '# T\n\n> ##Wiring\n\n- `x` in [a] (./a.md)') }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:3  unread-mark  a heading needs a space after its # signs; this is shown as it is typed  (write \`## \` and then the heading, with # and a space of the Latin keyboard)
        9 | > ##Wiring
          |   ^

    en/a.md:11:10  unread-mark  a space between ] and ( makes this no link and no picture, so it is shown as it is typed  (take the space out: [text](path))
       11 | - \`x\` in [a] (./a.md)
          |          ^"
  `)
})

test('merge-conflict', async () => {
  const merge = '<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> branch'
  expect(
    await report('merge-conflict', { 'en/a.md': article({}, `# T\n\n\`\`\`text\n${merge}\n\`\`\``) }),
  ).toBe('')
  expect(
    await report('merge-conflict', { 'en/a.md': article({}, `# T\n\n${merge}`) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:1  merge-conflict  two versions of a merge stand here  (keep one, and remove the lines with <<<<<<<, ======= and >>>>>>>)
        9 | <<<<<<< HEAD
          | ^"
  `)
})

test('unknown-attribute', async () => {
  const fine =
    '# T\n\n<Callout type="warning" title="x">\n\ny\n\n</Callout>\n\n<details open>\n\nz\n\n</details>'
  expect(await report('unknown-attribute', { 'en/a.mdx': article({}, fine) })).toBe('')
  expect(
    await report('unknown-attribute', {
      'en/a.mdx': article({}, '# T\n\n<Callout type="warnin" titel="x">\n\ny\n\n</Callout>'),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.mdx:9:1  unknown-attribute  "warnin" is no type of <Callout>, so it is shown as a note  (did you mean warning? Else use one of note, info, tip, important, warning, danger, caution)
        9 | <Callout type="warnin" titel="x">
          | ^

    en/a.mdx:9:1  unknown-attribute  <Callout> has no attribute "titel", so it does nothing  (did you mean title? Else leave it out)
        9 | <Callout type="warnin" titel="x">
          | ^"
  `)
})
