import { expect, test } from 'vitest'
import type { Article } from './article.ts'
import { articleMarkdown } from './article-markdown.ts'

const article = {
  ...{ id: 'LW1', title: 'Dim a lamp', products: ['desk-lamp'], versions: ['4.2'], updated: '2026-01-02' },
  file: 'en/a.md',
} as Partial<Article> as Article

const markdown = (text: string, addresses: Record<string, string> = {}) =>
  articleMarkdown(article, { text }, new Map(Object.entries(addresses)))

test('an article as Markdown has its title once, its facts, and no frontmatter', () => {
  expect(markdown('---\nid: LW1\n---\n\n# Dim a lamp\n\nTurn it.\n')).toBe(
    '# Dim a lamp\n\nLW1 · desk-lamp · 4.2 · 2026-01-02\n\nTurn it.\n',
  )
  expect(markdown('Turn it.')).toContain('\n\nTurn it.\n')
})

test('a first heading that only begins like the title stays', () => {
  expect(markdown('# Dim a lamp slowly\n\nTurn it.')).toContain('\n\n# Dim a lamp slowly\n\nTurn it.\n')
})

test('comments of authors stay with them; what looks like one in code is text', () => {
  const code = '```html\n<!-- shown -->\n```'
  expect(
    markdown(
      `<!-- ask Ann -->\n\nTurn\n<!--\nnot\nshown\n--> it.\n\n${code}\n\n\`<!-- shown -->\` \`\` \`<!-- too --> \`\``,
    ),
  ).toContain(`\n\nTurn\n it.\n\n${code}\n\n\`<!-- shown -->\` \`\` \`<!-- too --> \`\`\n`)
  expect(markdown('Set {/* x */} it')).toContain('Set {/* x */} it')
  const mdx = articleMarkdown({ ...article, file: 'en/a.mdx' }, { text: 'Set {/* x */}it' }, new Map())
  expect(mdx).toContain('\n\nSet it\n')
})

test('its links and images lead to the site; what is not known stays', () => {
  const body =
    '![x](shots/a.png) [y](./b.md#c "t") [z][r] <img src="shots/a.png"> [w](https://lamps.example)\n\n[r]: ./b.md#c'
  expect(markdown(body, { 'shots/a.png': '/media/1/a.png', './b.md#c': '/en/articles/b#c' })).toContain(
    '![x](/media/1/a.png) [y](/en/articles/b#c "t") [z][r] <img src="/media/1/a.png"> [w](https://lamps.example)\n\n[r]: /en/articles/b#c',
  )
})

test.each([
  ['with spaces', '[x](<./my notes.md> "t")', './my notes.md', '[x](<#> "t")'],
  ['with brackets', '[x](./notes_(old).md)', './notes_(old).md', '[x](#)'],
  ['with escapes', '[x](./my\\_notes\\(old\\).md)', './my_notes(old).md', '[x](#)'],
  ['with a reference', '[x](./a.md?b&amp;c)', './a.md?b&c', '[x](#)'],
  ['without quotes', '<img src = ./lamp.png>', './lamp.png', '<img src = #>'],
  ['in quotes with spaces', "<a href='./my notes.md'>x</a>", './my notes.md', "<a href='#'>x</a>"],
])('a target %s is replaced whole, since even a name may be for others', (_, body, target, expected) => {
  expect(markdown(body, { [target]: '#' })).toContain(`\n\n${expected}\n`)
})
