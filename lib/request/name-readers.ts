import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { readerAddress, readerHeader, readProxies } from './reader-address.ts'

/** Lets each request say where its reader is: Next's routes see headers alone, and no socket. */
export function nameReaders(): void {
  const proxies = readProxies(process.env.CAIRN_PROXIES)
  subscribe('http.server.request.start', (message) => {
    // Node's documentation of this channel gives the shape.
    const { request } = message as { readonly request: IncomingMessage }
    const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    request.headers[readerHeader] = readerAddress(forwarded, request.socket.remoteAddress ?? '', proxies)
  })
}
