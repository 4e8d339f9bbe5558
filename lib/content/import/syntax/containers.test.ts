import { expect, test } from 'vitest'
import { convertContainers } from './containers.ts'

test.each([
  [
    '::: tabs\n\n@tab:active One\n\na\n\n@tab Two#two\n\nb\n\n:::',
    '::: tabs\n\n:::tab One\n\na\n\n:::\n:::tab Two\n\nb\n\n:::\n:::',
  ],
  ['::: code-tabs#shell\n@tab npm\n```sh\na\n```\n:::', ':::tabs\n:::tab npm\n```sh\na\n```\n:::\n:::'],
  [
    ':::: code-group\n::: code-group-item Lamp\n```sh\n@tab x\n```\n:::\n::::\n\n::: code-group\n```sh [a]\n```\n:::',
    ':::tabs\n:::tab Lamp\n```sh\n@tab x\n```\n:::\n::::\n\n::: code-group\n```sh [a]\n```\n:::',
  ],
  ['::: v-pre\n`{{ a }}`\n:::\n\n::: tip\nb\n:::', '\n`{{ a }}`\n\n\n::: tip\nb\n:::'],
  ['@tab alone\n:::\n', '@tab alone\n:::\n'],
])('%j becomes %j', (body, converted) => {
  expect(convertContainers(body).body).toBe(converted)
})

test('lines lead back to the source', () => {
  expect(convertContainers('::: tabs\n@tab A\na\n@tab B\nb\n:::\n').lines).toEqual([
    1, 2, 3, 4, 4, 5, 6, 6, 7,
  ])
})
