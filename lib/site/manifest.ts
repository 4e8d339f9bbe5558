import { z } from 'zod'
import type { Article } from '../content/article.ts'
import type { Taxonomy } from '../content/taxonomy.ts'

/** What the prepare step leaves for the app: all metadata, no bodies. */
export interface Manifest {
  /** Changes whenever anything that pages show has changed. */
  readonly revision: string
  /** Who the build is for; articles for others are not in it. */
  readonly audience: string
  readonly taxonomy: Taxonomy
  /** Without the text of their sections. */
  readonly articles: readonly Article[]
}

const shape = z.looseObject({
  revision: z.string(),
  audience: z.string(),
  taxonomy: z.looseObject({ locales: z.array(z.looseObject({ id: z.string() })) }),
  articles: z.array(
    z.looseObject({ path: z.string(), locale: z.string(), slug: z.string(), title: z.string() }),
  ),
})

/**
 * Reads what `writeManifest` wrote. The file is made by the same version of the program a moment
 * before; the check catches a missing or foreign file, not a wrong field.
 */
export function readManifest(text: string): Manifest {
  const value: unknown = JSON.parse(text)
  shape.parse(value)
  return value as Manifest
}

/** The manifest as text. */
export function writeManifest(manifest: Manifest): string {
  return JSON.stringify(manifest)
}
