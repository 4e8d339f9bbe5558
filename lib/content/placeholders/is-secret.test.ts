import { expect, test } from 'vitest'
import { isSecret } from './is-secret.ts'

test.each([
  'password',
  'your-token',
  'db-password',
  'api-key',
  'pass',
  '管理员密码',
  'base64-encoded-secret',
])('%s is a secret', (key) => {
  expect(isSecret(key)).toBe(true)
})

test.each(['namespace', 'compass', 'key', '命名空间', 'passive-node'])('%s is none', (key) => {
  expect(isSecret(key)).toBe(false)
})
