import { expect, test } from 'vitest'
import { commonNotes } from './common-notes.ts'
import { importFixture } from './import-fixture.ts'

test('what is not understood in many places is one thing each, the most frequent first', () => {
  const { run } = importFixture({
    'a.md':
      '---\ntitle: A\nlampshade: 1\n---\n\n{{< copyable "sql" >}}\n\n{{< copyable "sh" >}}\n\n<Dial size="1" />\n',
    'b.md':
      '---\ntitle: B\nlampshade: 2\n---\n\n{{< copyable "sh" >}}\n\n{{< param "x" >}}\n\n<Dial size="2" />\n',
  })
  expect(commonNotes(run())).toEqual([
    { what: 'shortcode', name: '{{< copyable', count: 3, articles: 2, source: 'a.md', line: 6 },
    { what: 'field', name: 'lampshade', count: 2, articles: 2, source: 'a.md', line: 3 },
    { what: 'component', name: '<Dial', count: 2, articles: 2, source: 'a.md', line: 10 },
  ])
})
