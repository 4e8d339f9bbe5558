import { install } from './install.mjs'
import { bin, must, run, stopAll } from './run.mjs'

const port = process.env.PORT ?? '3000'
const prepare = ['--max-semi-space-size=64', '--import', 'tsx', 'scripts/prepare.ts']

await install()
await must('node', [...prepare, '--preview'])
const watching = run('node', [...prepare, '--watch'])
const serving = run(bin('next'), ['dev', '--port', port])
// One is of no use without the other.
const code = await Promise.race([watching, serving])
stopAll()
process.exit(code)
