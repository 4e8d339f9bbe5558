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

const config: NextConfig = {
  // Types are checked by `npm test`; checking them again in every build would cost editors seconds.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // `lazy`: in development an article is compiled when it is first opened; without this, all of them are.
  experimental: {
    globalNotFound: true,
    ...(isDevelopment && { turbopackLazyDynamicImports: true, turbopackLazyDynamicImportsSSR: true }),
  },
}

export default withMDX(config)
