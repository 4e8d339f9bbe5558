import { expect, test } from 'vitest'
import { buildIndexes } from './build-index.ts'
import { createEngine } from './engine.ts'
import { inventedDocument } from './invented-document.ts'

const document = (slug: string, prose: string) =>
  inventedDocument({
    slug,
    sections: [{ anchor: 'a', heading: 'Issue', meaning: 'symptoms', prose, code: [] }],
  })

const documents = [
  document('together', 'The oil pump is dry.'),
  document('apart', 'The pump has no oil. Oil makes the pump run.'),
]
const engine = createEngine(buildIndexes(['en'], documents), { kinds: [], products: [], components: [] })
const found = (query: string) => engine.search(query, { locale: 'en' }).hits.map(({ slug }) => slug)

test('words of a quoted phrase that stand apart are not the phrase', () => {
  expect(found('"oil pump"')).toEqual(['together'])
  expect(found('"Oil  Pump"')).toEqual(['together'])
  expect(found('oil pump').sort()).toEqual(['apart', 'together'])
})
