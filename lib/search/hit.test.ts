import { expect, test } from 'vitest'
import { buildIndexes } from './build-index.ts'
import { createEngine } from './engine.ts'
import { inventedDocument } from './invented-document.ts'

const mast = inventedDocument({
  slug: 'mast',
  sections: [
    {
      anchor: 'rigging',
      heading: 'Rigging',
      meaning: null,
      prose: 'The halyard is frayed.',
      code: ['hoist --slow'],
    },
  ],
})
const engine = createEngine(buildIndexes(['en'], [mast]), { kinds: [], products: [], components: [] })

test.each([
  ['rigging', [{ field: 'heading', text: 'Rigging' }]],
  ['halyard', [{ field: 'body' }]],
  ['hoist', [{ field: 'code' }]],
  ['hoist halyard', [{ field: 'code' }, { field: 'body' }]],
])('a hit says where the words stand, and nowhere else: %s', (query, why) => {
  expect(engine.search(query, { locale: 'en' }).hits[0]?.why).toEqual(why)
})
