/** Written by the prepare step (`scripts/build/write-shelves.ts`): the compiled bodies, by `<locale>/<slug>`. */
declare module '@/.cairn/articles/shelves.mjs' {
  import type { MDXContent } from 'mdx/types'

  interface Shelf {
    readonly bodies: Readonly<Record<string, () => Promise<{ readonly default: MDXContent }>>>
  }

  export const shelves: Readonly<Record<string, () => Promise<Shelf>>>
}
