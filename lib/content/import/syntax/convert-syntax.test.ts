import { expect, test } from 'vitest'
import { readBody } from '../../read-body.ts'
import { convertSyntax } from './convert-syntax.ts'

const convert = (body: string) => convertSyntax(body, 'a.md', { find: () => null, read: () => null })

test.each([
  ['MkDocs', '=== "Cold"\n\n    Ask <lamp-name> of {hub}.\n\n        lampctl on\n\n=== "Warm"\n\n    B.\n'],
  [
    'Microsoft Learn',
    '#### [Cold](#tab/cold)\n\nAsk <lamp-name> of {hub}.\n\n#### [Warm](#tab/warm)\n\nB.\n\n---\n',
  ],
])('tabs of %s stay tabs, whatever is in their text', (_program, body) => {
  const { body: written, extension } = convert(body)
  expect(extension).toBe('.md')
  const [tabs] = readBody(written, 'md').tree.children
  expect(tabs).toMatchObject({ name: 'Tabs', children: [{ name: 'Tab' }, { name: 'Tab' }] })
  expect(written).toContain('Ask <lamp-name> of {hub}.')
})

test.each([
  ':::constructor Hub\nLamp.\n:::',
  '```{constructor} Hub\nLamp.\n```',
  '!!! constructor\n\n    Lamp.',
])('words of JavaScript name no callout: %j', (body) => {
  expect(convert(body).body).not.toContain('function')
})
