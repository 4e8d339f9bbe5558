import { expect, test } from 'vitest'
import { boundedBody } from './bounded-body.ts'

const inParts = (...parts: string[]) => new Blob(parts).stream()

test('a body is read as it is, up to the limit', async () => {
  expect(String(await boundedBody(inParts('dark ', 'lamp'), 9))).toBe('dark lamp')
  expect(String(await boundedBody(null, 9))).toBe('')
})

test('of a body that is too long no more is read than needed to know that', async () => {
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      given += 1
      controller.enqueue(new Uint8Array(10))
    },
  })
  expect(await boundedBody(endless, 45)).toBe(null)
  expect(given).toBeLessThan(8)
})
