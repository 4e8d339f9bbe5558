import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { projectRoot } from '../build/project.ts'

const flexSearch = path.join(projectRoot, 'node_modules/flexsearch/dist/module')

/**
 * FlexSearch by the modules of its index: documents, stores, caches and alphabets, which nothing in
 * the worker asks for, are left empty, and so is what adds texts and joins answers. A third of the size, the same index.
 */
const onlyIndex: Plugin = {
  name: 'only-index',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^flexsearch$/ }, () => ({ path: 'flexsearch', namespace: 'only-index' }))
    onLoad({ filter: /.*/, namespace: 'only-index' }, () => ({
      contents: `export { default as Index } from ${JSON.stringify(`${flexSearch}/index.js`)}`,
      resolveDir: flexSearch,
    }))
    onLoad({ filter: /dist.module.(?:document|keystore|cache|charset|worker)[^/\\]*\.js$/ }, () => ({
      contents: 'module.exports = {}',
    }))
    onLoad({ filter: /dist.module.document.[^/\\]+\.js$/ }, () => ({ contents: 'module.exports = {}' }))
    onLoad({ filter: /dist.module.(?:index.add|resolve.(?:handler|and|or|xor|not))\.js$/ }, () => ({
      contents: '',
    }))
  },
}

/** The table of traditional characters is a part of the index, which only who meets Han fetches. */
const tableAsPart: Plugin = {
  name: 'table-as-part',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/traditional\.ts$/ }, () => ({
      path: path.join(projectRoot, 'lib/search/shards/traditional-part.ts'),
    }))
  },
}

/** The search worker of a static export, as one script without imports. */
export async function bundleWorker(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(projectRoot, 'lib/site/search-worker.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.CAIRN_EXPORT': '"1"' },
    plugins: [onlyIndex, tableAsPart],
    write: false,
    logLevel: 'error',
  })
  const [worker] = outputFiles
  if (!worker) throw new Error('esbuild gave no worker')
  return worker.contents
}
