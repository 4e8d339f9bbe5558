import { expect, test } from 'vitest'
import { convertLearnMarks, withoutTerms } from './learn-marks.ts'

test.each([
  [
    ':::image type="content" source="media/a (1).png" alt-text="The [plan]" border="false":::',
    '![The \\[plan\\]](media/a%20%281%29.png)',
  ],
  ['Press :::image type="icon" source="a.svg"::: now.', 'Press ![](a.svg) now.'],
  ['> [!VIDEO https://v.example.org/1]', '> [https://v.example.org/1](https://v.example.org/1)'],
  ['>[!VIDEO](https://v.example.org/2)', '>[https://v.example.org/2](https://v.example.org/2)'],
  ['> [!div class="nextstepaction"]', '>'],
  ['**[!UICONTROL Save]** the [[!DNL Lamp Tool (LT)]](lt.md)', '**Save** the [Lamp Tool (LT)](lt.md)'],
  ['Call <xref:Lamp.Hub.Dim%2A?displayProperty=nameWithType>.', 'Call `Lamp.Hub.Dim*`.'],
  [':::row:::', ''],
  ['  ::: zone-end', ''],
  ['::: zone pivot="cold-bulb"', '**cold-bulb**'],
  [':::moniker range=">= lamp-4"', '**`>= lamp-4`**'],
])('%j becomes %j', (line, expected) => {
  expect(convertLearnMarks(line).body).toBe(expected)
  expect(convertLearnMarks(line).changes).not.toEqual([])
})

test.each([
  '`[!UICONTROL Save]` and :::note',
  '> [!NOTE]',
  '{{ braces }} in a line',
  ':::code source="a.cs":::',
])('%j stays', (line) => {
  expect(convertLearnMarks(line).body).toBe(line)
})

test('text for some readers, and text of other files, is told', () => {
  const { notUnderstood } = convertLearnMarks(
    '::: zone pivot="cold"\n[!code-csharp[Dim](dim.cs)]\n{{support-note}}\n::: zone-end',
  )
  expect(notUnderstood).toEqual([
    { line: 1, what: 'text for some readers only, now for all', text: '::: zone pivot="cold"' },
    { line: 2, what: 'text of another file', text: '[!code-csharp[Dim](dim.cs)]' },
    { line: 3, what: 'text of another file', text: '{{support-note}}' },
  ])
})

test('titles lose the marks of translators', () => {
  expect(withoutTerms('Dim [!DNL Lamp] in [!UICONTROL Hub]')).toBe('Dim Lamp in Hub')
})
