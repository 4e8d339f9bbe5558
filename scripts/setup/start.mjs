import { buildSite } from './build-site.mjs'
import { install } from './install.mjs'
import { bin, run } from './run.mjs'

const port = process.env.PORT ?? '3000'

await install()
await buildSite()
console.error(`Cairn is at http://localhost:${port}`)
process.exit(await run(bin('next'), ['start', '--port', port], { NODE_ENV: 'production' }))
