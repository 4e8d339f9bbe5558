import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBody } from '../../lib/content/markdown/parse-body.ts'
import { collectReferences } from '../../lib/content/references.ts'
import { pictureMarkdown } from './picture-markdown.ts'

function imagesOf(markdown: string, format: 'md' | 'mdx') {
  const { tree, problem, violations } = parseBody(markdown, { format })
  expect({ problem, violations }).toEqual({ problem: null, violations: [] })
  return collectReferences(tree, 0).images.map(({ src, alt }) => ({ src, alt }))
}

test('a description is text in Markdown and MDX, whatever was read in the picture', () => {
  const alt = 'curl {a} <pod-name> [x](y) *b* `c` ![d](e) &amp; $m$ a_b_ \\ https://example.com :::note'
  for (const format of ['md', 'mdx'] as const)
    expect(imagesOf(pictureMarkdown(alt, 'assets/lamp (2)/a.png'), format)).toEqual([
      { src: './assets/lamp%20(2)/a.png', alt },
    ])
})

test('no line of text breaks out of the description', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab <>{}[]()*_`~!&$|#\\/:.@^"\'=\n中。') }), (text) => {
      const alt = text.replace(/\s+/g, ' ').trim()
      for (const format of ['md', 'mdx'] as const)
        expect(imagesOf(pictureMarkdown(text, 'a.png'), format)).toEqual([{ src: './a.png', alt }])
    }),
  )
})
