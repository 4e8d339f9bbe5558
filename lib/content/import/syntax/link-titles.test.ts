import { expect, test } from 'vitest'
import { createFileFinder } from '../source-files.ts'
import { writeLinkTitles } from './link-titles.ts'

const files: Readonly<Record<string, string>> = {
  'kb/dim.md': '---\ntitle: Dim [lamps]\n---\n',
  'kb/hub.md': 'Text.\n\n# The hub [the-hub]\n',
  'kb/none.md': 'Text.\n',
}

test('a link without a text, or with the name of its file, gets the title of what it leads to', () => {
  const body =
    '[](/kb/dim.md#why) [hub.md](hub.md) [a hub.md](hub.md) [](none.md) ![](dim.md) `[](dim.md)` [](https://example.org)'
  const { body: written, notUnderstood } = writeLinkTitles(body, 'kb/a.md', {
    find: createFileFinder(Object.keys(files), []),
    read: (file) => files[file] ?? null,
  })
  expect(written).toBe(
    '[Dim](/kb/dim.md#why) [The hub](hub.md) [a hub.md](hub.md) [](none.md) ![](dim.md) `[](dim.md)` [](https://example.org)',
  )
  expect(notUnderstood.map(({ text }) => text)).toEqual(['[](none.md)', '[](https://example.org)'])
})
