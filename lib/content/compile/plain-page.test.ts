import { compile } from '@mdx-js/mdx'
import { afterEach, expect, test, vi } from 'vitest'
import { parseBody } from '../markdown/parse-body.ts'
import { type CompileContext, writeCompilerInput, writeTree } from './compiled-source.ts'
import { rehypeArticle } from './rehype-article.ts'
import { remarkArticle } from './remark-article.ts'

// A step of the compiler that fails on any article with a table, as one with a fault in it would.
vi.mock('./tables.ts', async (original) => {
  const { renderTables } = await original<typeof import('./tables.ts')>()
  return {
    renderTables: (...[tree, locale]: Parameters<typeof renderTables>) => {
      if (JSON.stringify(tree).includes('"table"')) throw new TypeError('no such cell')
      renderTables(tree, locale)
    },
  }
})

const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined)
afterEach(() => console.mockClear())

const body = `# Lamp stays dark

Unplug the **lamp** and {wait}.

- first
- second

## What it says {#said}

\`\`\`log
lamp: <no> light
\`\`\`

| part | state |
|------|-------|
| plug | out   |

![A dark lamp](dark.png)
`

/** Compiles a body as the MDX loader does. */
async function compiled(text: string, format: 'md' | 'mdx' = 'md', locale = 'en') {
  const { tree } = parseBody(text, { format })
  const context: CompileContext = {
    locale,
    title: 'Lamp stays dark',
    links: {},
    images: {},
    headingMeanings: {},
    diagrams: {},
  }
  const value = writeCompilerInput(context, writeTree(tree))
  return compile(
    { value, path: 'article.mdx' },
    { remarkPlugins: [remarkArticle], rehypePlugins: [rehypeArticle] },
  )
}

/** All texts of the compiled page, in order. */
function shownTexts(code: string): string {
  return [...code.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([text]) => JSON.parse(text)).join('\n')
}

test('an article that a step fails on is a page of its words below a notice', async () => {
  const file = await compiled(body)
  expect(String(file)).toContain('className: "notice notice-plain undrawn"')
  const texts = shownTexts(String(file))
  for (const words of [
    'Unplug the lamp and {wait}.',
    'first',
    'second',
    'lamp: <no> light',
    'plug',
    'out',
    'A dark lamp',
  ])
    expect(texts).toContain(words)
  expect(String(file)).toMatch(/id: "said",\s+children: "What it says"/)
  expect(texts).not.toContain('Lamp stays dark') // the page has it as its title
})

test('the failure is told, with the article and the reason', async () => {
  const file = await compiled(body)
  expect(file.messages.map(({ reason, cause }) => [reason, cause])).toEqual([
    ['"Lamp stays dark" could not be drawn, and is shown as plain text', new TypeError('no such cell')],
  ])
  expect(console.mock.calls).toEqual([
    [
      'article.mdx: "Lamp stays dark" could not be drawn, and is shown as plain text',
      new TypeError('no such cell'),
    ],
  ])
})

test('titles and labels of components are among the words', async () => {
  const file = await compiled(`<Tabs>\n<Tab label="On Linux">\n\n${body}\n\n</Tab>\n</Tabs>`, 'mdx')
  expect(shownTexts(String(file))).toContain('On Linux')
})

test('the notice is in the language of the article', async () => {
  expect(String(await compiled(body, 'md', 'zh'))).toContain('本文按纯文本显示')
})

test('an article that no step fails on has no notice', async () => {
  const file = await compiled('# Lamp stays dark\n\ntext')
  expect(String(file)).not.toContain('undrawn')
  expect(file.messages).toEqual([])
  expect(console).not.toHaveBeenCalled()
})

test('a file that the prepare step has not written fails, since there are no words to show', async () => {
  await expect(
    compile('# text', { remarkPlugins: [remarkArticle], rehypePlugins: [rehypeArticle] }),
  ).rejects.toThrow()
})
