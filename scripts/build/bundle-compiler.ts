import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'

/** The two plugins that the MDX loader needs, as files that Node can import. */
export interface CompilerPlugins {
  readonly remark: string
  readonly rehype: string
}

/**
 * Bundles the compiler (TypeScript) into modules for the loader's worker processes, under a name
 * with a hash of its contents: Turbopack's cache does not see files that plugins import, so a
 * changed compiler must be a changed option (shared trap 1 of the build notes).
 */
export function bundleCompiler(projectRoot: string): CompilerPlugins {
  const bundle = (entry: string, exportName: string): string => {
    const result = buildSync({
      stdin: {
        contents: `export { ${exportName} as default } from './lib/content/compile/${entry}.ts'`,
        resolveDir: projectRoot,
        loader: 'ts',
      },
      bundle: true,
      format: 'esm',
      packages: 'external',
      platform: 'node',
      target: 'node20',
      write: false,
      logLevel: 'error',
    })
    const code = result.outputFiles[0]?.text ?? ''
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 12)
    const file = path.join(projectRoot, '.cairn', 'compiler', `${entry}-${hash}.mjs`)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, code)
    return file
  }
  return {
    remark: bundle('remark-article', 'remarkArticle'),
    rehype: bundle('rehype-article', 'rehypeArticle'),
  }
}
