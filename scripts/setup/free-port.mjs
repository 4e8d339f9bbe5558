import { createServer } from 'node:net'

/** A port that nobody listens on, so that tests can run beside a site or another test. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(String(port)))
    })
  })
}
