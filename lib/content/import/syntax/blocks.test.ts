import fc from 'fast-check'
import { expect, test } from 'vitest'
import { convertBlocks } from './blocks.ts'

const lines = (...all: string[]) => all.join('\n')
const convert = (...all: string[]) => convertBlocks(lines(...all))

test('MkDocs: tabs become directives, one in another, with callouts in them', () => {
  const { body, lines: from } = convert(
    '=== "Cold bulb"',
    '',
    '    Text.',
    '',
    '    === "Inner"',
    '',
    '        !!! note "Hot"',
    '            Mind.',
    '',
    '=== "Warm bulb"',
    '    ```sh',
    '    === "no tab"',
    '    ```',
    '',
    'After.',
  )
  expect(body).toBe(
    lines(
      ...[':::tabs', ':::tab Cold bulb', '', 'Text.', ''],
      ...[':::tabs', ':::tab Inner', '', ':::note Hot', 'Mind.', ':::', '', ':::', ':::'],
      ...['', ':::', ':::tab Warm bulb', '', '```sh', '=== "no tab"', '```', '', ':::', ':::'],
      ...['', 'After.'],
    ),
  )
  expect(from.at(-1)).toBe(15)
})

test('MkDocs: a callout in a callout, one that folds and has no title, and one that is open', () => {
  const { body } = convert(
    ...['!!! tip', '    One.', '', '    !!! bug', '        Two.', '', '??? warning', '    Three.', ''],
    ...['???+ example "Open"', '    Four.'],
  )
  expect(body).toBe(
    lines(
      ...[':::tip', 'One.', '', ':::danger', 'Two.', ':::', ':::', ':::details Warning', 'Three.', ':::'],
      ...[':::note Open', 'Four.', ':::'],
    ),
  )
})

test('tabs of DocFX end at a line of dashes or at the end, and a condition stands in the label', () => {
  const { body } = convert(
    ...[
      'Choose.',
      '',
      '# [Lamp](#tab/lamp)',
      'A.',
      '',
      '## [Hub](#tab/hub/new)',
      'B.',
      '',
      '---',
      '',
      'After.',
    ],
    ...['', '#### [Only](#tab/only)', '', 'C.'],
  )
  expect(body).toBe(
    lines(
      ...['Choose.', '', ':::tabs', ':::tab Lamp', '', 'A.', '', ':::'],
      ...[':::tab Hub (new)', '', 'B.', '', ':::', ':::', '', '', 'After.', ''],
      ...[':::tabs', ':::tab Only', '', 'C.', '', ':::', ':::', ''],
    ),
  )
})

test('Experience League: tabs and texts that fold', () => {
  const { body } = convert(
    ...['>[!BEGINTABS]', '', '>[!TAB Lamp]', '', 'A.', '', '>[!TAB Hub]', '', 'B.', '', '>[!ENDTABS]'],
    ...['+++**Why?**', '', 'Dark.', '', '+++', '+++ never closed'],
  )
  expect(body).toBe(
    lines(
      ...[':::tabs', ':::tab Lamp', '', 'A.', '', ':::', ':::tab Hub', '', 'B.', '', ':::'],
      ...[':::', '', ':::details **Why?**', '', 'Dark.', '', ':::', '+++ never closed'],
    ),
  )
})

test('a long description of a picture folds below it, and what stands in columns is no code', () => {
  const { body } = convert(
    ...['1. Look', '', '   :::image type="complex" source="./a b.png" alt-text="The plan":::'],
    ...['      It has [rooms].', '', '        - one', '   :::image-end:::', ''],
    ...[':::row:::', '   :::column span="2":::', '      Left.', '   :::column-end:::', ':::row-end:::'],
  )
  expect(body).toBe(
    lines(
      ...['1. Look', '', '   ![The plan](./a%20b.png)', '', '   :::details The plan'],
      ...['   It has [rooms].', '', '     - one', '   :::', ''],
      ...[':::row:::', '', 'Left.', '', ':::row-end:::'],
    ),
  )
})

test('MkDocs: text in an element is Markdown by an attribute, which goes', () => {
  const { body } = convert(
    ...[
      '<div class="a" markdown>',
      '<figure markdown="span">',
      '  ![Plan](a.png)',
      '  <figcaption>The plan</figcaption>',
    ],
    ...['</figure>', '</div>', '<div markdown>', 'Never closed.'],
  )
  expect(body).toBe(
    lines(
      ...[
        '<div class="a">',
        '',
        '<figure>',
        '',
        '![Plan](a.png)',
        '',
        '<figcaption>The plan</figcaption>',
        '',
        '</figure>',
      ],
      ...['', '</div>', '<div markdown>', 'Never closed.'],
    ),
  )
})

test('no word is lost, whatever the lines', () => {
  const line = fc.constantFrom(
    ...[
      '!!! note "one"',
      '??? tip',
      '    two',
      '        three',
      '=== "four"',
      '    === "five"',
      '',
      'six',
      '```',
    ],
    ...['# [seven](#tab/x)', '---', '>[!BEGINTABS]', '>[!TAB eight]', '>[!ENDTABS]', '+++nine', '+++'],
    ...[':::image type="complex" source="a.png" alt-text="ten":::', ':::image-end:::', ':::column:::'],
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (all) => {
      const { body, lines: from } = convert(...all)
      const words = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/g
      const count = (text: string) => (text.match(words) ?? []).length
      expect(count(body)).toBeGreaterThanOrEqual(count(lines(...all)))
      expect(from).toHaveLength(body.split('\n').length)
    }),
  )
})
