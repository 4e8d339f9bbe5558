import { install } from './install.mjs'
import { bin, must, run } from './run.mjs'

const port = process.env.PORT ?? '3000'
const prepare = ['--max-semi-space-size=64', '--import', 'tsx', 'scripts/prepare.ts']

await install()
await must('node', prepare)
const watching = run('node', [...prepare, '--watch'])
const serving = run(bin('next'), ['dev', '--port', port])
process.exit(await Promise.race([watching, serving]))
