import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { wellFormedAddress } from './well-formed-address.ts'

/** Makes every address well formed before Next sees it, which has no hook of its own that runs early enough. */
export function mendAddresses(): void {
  subscribe('http.server.request.start', (message) => {
    // Node's documentation of this channel gives the shape.
    const { request } = message as { readonly request: IncomingMessage }
    if (request.url) request.url = wellFormedAddress(request.url)
  })
}
