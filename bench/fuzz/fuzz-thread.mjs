// Node 20 does not hand the loader of TypeScript down to threads, so each registers it by itself.
import { register } from 'tsx/esm/api'

register()
await import('./fuzz-worker.ts')
