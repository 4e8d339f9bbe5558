import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { replaceFailure, type StandIn } from './replace-failure.ts'

const standIn: StandIn = {
  html: Buffer.from('<p>The lamp is out.</p>'),
  headers: { 'Content-Type': 'text/html', 'Content-Security-Policy': "default-src 'none'" },
}
let stop = () => {}
afterEach(() => stop())

/** What a reader gets from a server whose answers may be replaced. */
async function ask(listener: RequestListener, page: StandIn | null = standIn): Promise<Response> {
  const server = createServer((request, response) => {
    replaceFailure(response, () => page ?? undefined)
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  stop = () => void server.close()
  return fetch(`http://localhost:${(server.address() as AddressInfo).port}`, {
    headers: { Connection: 'close' },
  })
}

test('a failure keeps its status and gets the other page, whose headers count', async () => {
  const answer = await ask((_, response) => {
    response.statusCode = 503
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Content-Security-Policy', "script-src 'nonce-1'")
    response.write('<html></html>')
    response.end('more')
  })
  expect(answer.status).toBe(503)
  expect(await answer.text()).toBe('<p>The lamp is out.</p>')
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'")
  expect(answer.headers.get('content-encoding')).toBeNull()
})

test('a failure without a body, or with its head sent first, is replaced as well', async () => {
  const silent = await ask((_, response) => {
    response.statusCode = 500
    response.end()
  })
  expect(await silent.text()).toBe('<p>The lamp is out.</p>')
  stop()
  const inPieces = await ask((_, response) => {
    response.writeHead(500, { 'Content-Type': 'text/plain' })
    response.flushHeaders()
    response.write('Internal ')
    response.end('Server Error')
  })
  expect(await inPieces.text()).toBe('<p>The lamp is out.</p>')
})

test('an answer that is no failure stays as it is', async () => {
  const answer = await ask((_, response) => {
    response.setHeader('Content-Type', 'text/plain')
    response.write('The lamp ')
    response.end('is lit.')
  })
  expect([answer.status, await answer.text()]).toEqual([200, 'The lamp is lit.'])
  stop()
  const missing = await ask((_, response) => response.writeHead(404).end('No lamp.'))
  expect([missing.status, await missing.text()]).toEqual([404, 'No lamp.'])
})

test('a failure for which there is no page stays as it is', async () => {
  const answer = await ask((_, response) => response.writeHead(500).end('Out.'), null)
  expect([answer.status, await answer.text()]).toEqual([500, 'Out.'])
})
