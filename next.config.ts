import createMDX from '@next/mdx'
import type { NextConfig } from 'next'
import { bundleCompiler } from './scripts/build/bundle-compiler.ts'

const compiler = bundleCompiler(process.cwd())

// Plugins are given by name and not as functions: options must be JSON to reach the loader's workers.
const withMDX = createMDX({
  extension: /\.mdx$/,
  options: { format: 'mdx', remarkPlugins: [compiler.remark], rehypePlugins: [compiler.rehype] },
})

const isDevelopment = process.env.NODE_ENV === 'development'

// `lazy`: an article is compiled when it is first opened; without this, all of them are.
// No cache on disk: from one, an article that an earlier preview had opened is "not activated", and its page an error.
const whileWriting = {
  turbopackLazyDynamicImports: true,
  turbopackLazyDynamicImportsSSR: true,
  turbopackFileSystemCacheForDev: false,
}

// The server's code stays readable and is not mapped: less time, less memory (docs/decisions/0012).
const whileBuilding = {
  turbopackSourceMaps: false,
  turbopackInputSourceMaps: false,
  turbopackMinify: { server: false },
}

// Pages for editors are no part of builds for others: `.dev.tsx` is the preview's alone, `.internal.tsx` also that of
// builds for insiders, since it names their articles.
const editorsPages = [
  ...(isDevelopment ? ['dev.tsx', 'dev.ts'] : []),
  ...(isDevelopment || process.env.CAIRN_AUDIENCE === 'internal' ? ['internal.tsx'] : []),
]

const isExport = process.env.CAIRN_EXPORT === '1'

// What only a server can answer is in `*.server.ts`, what stands for it in an export in `*.export.tsx`.
const ownExtension = isExport ? 'export' : 'server'

const config: NextConfig = {
  env: { CAIRN_EXPORT: isExport ? '1' : '' },
  ...(isExport && { output: 'export', trailingSlash: true }),
  // Types are checked by `npm test`; checking them again in every build would cost editors seconds.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  pageExtensions: [`${ownExtension}.tsx`, `${ownExtension}.ts`, ...editorsPages, 'tsx', 'ts', 'jsx', 'js'],
  productionBrowserSourceMaps: false,
  // The build makes all sizes (docs/decisions/0041): nobody shall have the server scale images.
  images: { unoptimized: true },
  experimental: {
    globalNotFound: true,
    // Next keeps bodies in memory for the proxy, 10 MB of each by default; the longest log is 0.8 MB.
    proxyClientMaxBodySize: '1mb',
    ...(isDevelopment ? whileWriting : whileBuilding),
  },
}

export default withMDX(config)
