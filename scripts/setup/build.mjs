import { buildSite } from './build-site.mjs'
import { install } from './install.mjs'

await install()
await buildSite()
