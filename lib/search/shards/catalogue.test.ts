import { expect, test } from 'vitest'
import { inventedDocument } from '../invented-document.ts'
import { NotLoaded } from '../not-loaded.ts'
import { readCatalogue, writeCatalogue, writeNames } from './catalogue.ts'
import { writeDocumentText } from './document-text.ts'
import { namesName, textName } from './outline.ts'
import { ShardStore } from './shard-store.ts'

const documents = Array.from({ length: 40 }, (_, number) =>
  inventedDocument({
    slug: `lamp-${number}`,
    title: `Lamp ${number} stays dark`,
    summary: `No oil in ${number}`,
  }),
)
const namesOf = (document: (typeof documents)[number] | undefined) =>
  document && [document.path, document.title, document.slug, document.pair]

function open() {
  const store = new ShardStore()
  return { store, read: readCatalogue(writeCatalogue(documents), store, 'en') }
}

test('names come from the part that holds them, which is asked for by name', () => {
  const { store, read } = open()
  expect(() => read[39]?.title).toThrow(new NotLoaded([namesName('en', 2)]))
  for (const [part, bytes] of writeNames(documents).entries()) store.add(namesName('en', part), bytes)
  expect(read.map(namesOf)).toEqual(documents.map(namesOf))
})

test('a text that is here has the names of its document with it', () => {
  const { store, read } = open()
  const [, document] = documents
  if (document) store.add(textName('en', 1), writeDocumentText(document))
  expect(namesOf(read[1])).toEqual(namesOf(document))
  expect(read[1]?.summary).toBe('No oil in 1')
})
