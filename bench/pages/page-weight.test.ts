import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { gzipped, pageWeight } from './page-weight.ts'

const files = new Map([
  ['/a.js', randomBytes(500)],
  ['/old.js', randomBytes(9000)],
  ['/b.css', randomBytes(700)],
])

const read = async (address: string) => {
  const file = files.get(address)
  if (!file) throw new Error(`no ${address}`)
  return file
}

test('counts each script and style sheet once, and none for old browsers', async () => {
  const html = `<link rel="stylesheet" href="/b.css" data-precedence="next"/><link rel="preload" as="script" href="/a.js"/>
    <script src="/a.js" async=""></script><script async src="/a.js"></script>
    <script src="/old.js" noModule=""></script><script>inline()</script>`
  expect(await pageWeight(html, read)).toEqual({
    html: gzipped(Buffer.from(html)),
    scripts: gzipped(files.get('/a.js') ?? Buffer.alloc(0)),
    styles: gzipped(files.get('/b.css') ?? Buffer.alloc(0)),
  })
})

test('a file that a page names and that is not there is an error, not nothing', async () => {
  await expect(pageWeight('<script src="/gone.js"></script>', read)).rejects.toThrow('no /gone.js')
})
