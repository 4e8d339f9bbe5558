import { install } from './install.mjs'
import { bin, run, stopAll } from './run.mjs'

const port = process.env.PORT ?? '3000'
const watcher = ['--max-semi-space-size=64', '--import', 'tsx', 'scripts/prepare.ts', '--watch']

await install()
let watching = Promise.resolve(1)
const prepared = new Promise((resolve) => {
  watching = run('node', watcher, {}, resolve)
})
// The pages are there; the search index follows while the server starts.
const failed = await Promise.race([prepared.then(() => null), watching])
if (failed !== null) process.exit(failed)
const serving = run(bin('next'), ['dev', '--port', port])
// One is of no use without the other.
const code = await Promise.race([watching, serving])
stopAll()
process.exit(code)
