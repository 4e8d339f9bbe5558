import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'

/** A web server as plain as they come: files, `index.html` of folders, `404.html`; for the static export. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
}
const root = path.resolve('out')
const port = Number(process.argv[2])

createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const asked = path.join(root, decodeURIComponent(pathname))
  const isInside = asked === root || asked.startsWith(root + path.sep)
  const isFolder = isInside && existsSync(asked) && statSync(asked).isDirectory()
  if (isFolder && !pathname.endsWith('/')) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end()
    return
  }
  const file = isFolder ? path.join(asked, 'index.html') : asked
  const isThere = isInside && existsSync(file)
  const sent = isThere ? file : path.join(root, '404.html')
  const type = types[path.extname(sent)] ?? 'application/octet-stream'
  response.writeHead(isThere ? 200 : 404, { 'Content-Type': type })
  createReadStream(sent).pipe(response)
}).listen(port)
