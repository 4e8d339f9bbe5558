import { expect, test } from 'vitest'
import { fillTemplate } from './fill-template.ts'

const template =
  '---\n# Delete what you do not need\nid: TBD\ntitle: TBD # words\nkind: article\nproducts: [] # ids\n---\n\n## Cause\n'
const article = { id: 'LW8', title: 'Lamp: "dark" # 灯', kind: 'how-to', products: ['lamp', 'sofa'] }

test('fills in a template and keeps its guidance', () => {
  expect(fillTemplate(template, article)).toBe(
    '---\n# Delete what you do not need\nid: LW8\ntitle: \'Lamp: "dark" # 灯\'\nkind: how-to\nproducts: [lamp, sofa]\n---\n\n## Cause\n',
  )
})

test('keeps the hint on products when none is named, and adds what a template lacks', () => {
  expect(fillTemplate('---\nproducts: [] # ids\n---\nx', { ...article, products: [] })).toBe(
    '---\nid: LW8\ntitle: \'Lamp: "dark" # 灯\'\nkind: how-to\nproducts: [] # ids\n---\nx',
  )
  expect(fillTemplate('# A\n', { ...article, title: 'A' })).toMatch(
    /^---\nid: LW8\ntitle: A\n[\s\S]*---\n\n# A\n$/,
  )
})
