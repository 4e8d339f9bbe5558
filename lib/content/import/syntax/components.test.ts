import { expect, test } from 'vitest'
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
