import { expect, test } from 'vitest'
import { convertAccordions } from './accordions.ts'
import { convertComponents } from './components.ts'

const lines = (...all: string[]) => all.join('\n')

test('a tag over several lines becomes one, and the lines below keep their numbers', () => {
  const { body, changes } = convertComponents(
    lines(
      '<Tabs',
      '  groupId="bulb"',
      '  values={[',
      "    {label: 'Cold bulb', value: 'cold'},",
      '  ]}>',
      '<TabItem',
      '  value="cold"',
      '>',
      '',
      'Text.',
      '',
      '</TabItem>',
      '</Tabs>',
    ),
  )
  expect(body).toBe(
    lines('<Tabs>', '', '', '', '', '<Tab label="Cold bulb">', '', '', '', 'Text.', '', '</Tab>', '</Tabs>'),
  )
  expect(changes.map(({ line }) => line)).toEqual([1, 6, 12])
})

test('callouts that are named after what they are, and those of Starlight, become ours', () => {
  const { body } = convertComponents(
    lines(
      '<Check>',
      '',
      'Lit.',
      '',
      '</Check>',
      '<Aside type="deprecated" title="Old">',
      '',
      'Dim.',
      '',
      '</Aside>',
    ),
  )
  expect(body).toBe(
    lines(
      '<Callout type="tip">',
      '',
      'Lit.',
      '',
      '</Callout>',
      '<Callout type="warning" title="Old">',
      '',
      'Dim.',
      '',
      '</Callout>',
    ),
  )
})

test('texts that fold become details, and what stands around them goes', () => {
  const { body, changes } = convertAccordions(
    lines(
      '<AccordionGroup>',
      '  <Accordion',
      '    title="Why is it dark?"',
      '    icon="moon"',
      '  >',
      '',
      'Night.',
      '',
      '  </Accordion>',
      '</AccordionGroup>',
    ),
  )
  expect(body).toBe(lines('', '  :::details Why is it dark?', '', '', '', '', 'Night.', '', '  :::', ''))
  expect(changes[1]).toEqual({
    rule: 'component',
    line: 2,
    from: '<Accordion title="Why is it dark?" icon="moon" >',
    to: ':::details Why is it dark?',
  })
})

test.each([
  '<Accordion title="Dark">\n\nNever closed.\n',
  'No start.\n\n</Accordion>\n',
  '```mdx\n<Accordion title="Dark">\n```\n',
])('of %j nothing is changed', (body) => {
  expect(convertAccordions(body)).toEqual({ body, changes: [], notUnderstood: [] })
})
