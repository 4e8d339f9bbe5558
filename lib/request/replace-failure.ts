import type { ServerResponse } from 'node:http'

/** A page that is sent in place of another. */
export interface StandIn {
  readonly html: Buffer
  readonly headers: Readonly<Record<string, string>>
}

/** What describes the body of a response that is not sent. */
const ofBody = ['content-encoding', 'content-length', 'content-type', 'transfer-encoding', 'etag']

/**
 * Sends another page should the server fail to make this one: its status stays, its body is dropped. `standIn` is asked
 * then only. Whoever writes a body causes the head to be written first, so the head decides for both.
 */
export function replaceFailure(response: ServerResponse, standIn: () => StandIn | undefined): void {
  const { writeHead, write, end } = response
  let page: StandIn | undefined
  const hasFailed = () => {
    if (!page && !response.headersSent && response.statusCode >= 500) response.writeHead(response.statusCode)
    return page !== undefined
  }
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status >= 500 && !response.headersSent) page = standIn()
    if (!page) return Reflect.apply(writeHead, response, [status, ...rest])
    for (const name of ofBody) response.removeHeader(name)
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value)
    response.setHeader('Content-Length', page.html.length)
    Reflect.apply(writeHead, response, [status])
    Reflect.apply(end, response, [page.html])
    return response
  }
  response.write = (...args: unknown[]) => hasFailed() || Reflect.apply(write, response, args)
  response.end = (...args: unknown[]) => (hasFailed() ? response : Reflect.apply(end, response, args))
}
