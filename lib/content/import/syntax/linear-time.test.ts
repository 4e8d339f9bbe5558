import { expect, test } from 'vitest'
import { processorSeconds } from '../../processor-seconds.ts'
import { storageToHtml } from '../html/storage-format.ts'
import { inlinePartials } from '../partials/inline-partials.ts'
import { convertSyntax } from './convert-syntax.ts'
import { ownAsDirectives } from './elements.ts'
import { convertLearnMarks } from './learn-marks.ts'

const sources = { find: () => null, read: () => null }
const size = 100_000
const times = (mark: string) => mark.repeat(size / mark.length)
/** Seconds; linear time is less than half a second, quadratic more than ten. */
const limit = 4

test.each(
  [
    ...['{{< note ', '{% hint ', '[!UICONTROL ', '+++ a', '@tab a', '# a {#', '<div a markdown="', '<a '].map(
      (mark) => `${mark}${' '.repeat(size)}x`,
    ),
    ...[':::{tab-item} {', '>[!BEGINTABS]\n>[!TAB', '--8<-- ', '::: zone pivot="a"', 'Code {'].map(
      (mark) => `${mark}${' '.repeat(size)}x\n`,
    ),
    `x${times('`')}`,
    times('<%'),
    `${times('a')}~2~`,
    times('[[x]{'),
    `${times('[x]')}]{.a`,
    times('%% a '),
    times('<aside>\n'),
    times('+---+\n| a |\n'),
    `<<< a${' '.repeat(size)}x`,
    times(':::image '),
    times(':::image type="complex"'),
    `:::code-group\n${times(':')}`,
    times("import a from './a.png'\n"),
    `${times('import a from b ')}\n\ntext`,
    `<!--@include: ${times('a')}`,
    `<CodeGroup>\n\`\`\`sh ${times('a')}\n\`\`\`\n</CodeGroup>`,
  ].map((body) => [body.slice(0, 30), body]),
)('marks that never end take no time: %j', (_start, body) => {
  for (const path of ['a.md', 'a.mdx']) {
    const convert = () => convertSyntax(inlinePartials(body, path, sources).body, path, sources)
    expect(processorSeconds(convert)).toBeLessThan(limit)
  }
})

test('data of Confluence that never ends takes no time', () => {
  let html = ''
  const convert = () => {
    html = storageToHtml(`<![CDATA[<]]>${times('<![CDATA[')}`)
  }
  expect(processorSeconds(convert)).toBeLessThan(limit)
  expect(html).toContain('&lt;<![CDATA[')
})

test('empty lines take no time', () => {
  expect(processorSeconds(() => convertLearnMarks(times('\n')))).toBeLessThan(limit)
})

test('many tags in a line take no time', () => {
  for (const end of ['', '</Tabs>']) {
    const tags = '<Tabs>'.repeat(40_000) + end.repeat(40_000)
    expect(processorSeconds(() => ownAsDirectives(tags))).toBeLessThan(limit)
  }
})
