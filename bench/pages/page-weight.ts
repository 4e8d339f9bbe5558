import { gzipSync } from 'node:zlib'

/** Bytes of a page's first load, gzip -9. */
export interface PageWeight {
  readonly html: number
  /** All scripts that the HTML names, but those for browsers without modules. */
  readonly scripts: number
  readonly styles: number
}

/** Reads a file by its address: `/_next/static/chunks/a.js`. Throws when there is none. */
export type ReadFile = (address: string) => Promise<Buffer>

/** What a browser must load before a page is complete. */
export async function pageWeight(html: string, read: ReadFile): Promise<PageWeight> {
  const sum = async (addresses: ReadonlySet<string>) => {
    const sizes = await Promise.all([...addresses].map(async (address) => gzipped(await read(address))))
    return sizes.reduce((total, size) => total + size, 0)
  }
  return {
    html: gzipped(Buffer.from(html)),
    scripts: await sum(scriptsOf(html)),
    styles: await sum(stylesOf(html)),
  }
}

/** Size in bytes after gzip -9. */
export function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).byteLength
}

function scriptsOf(html: string): Set<string> {
  const tags = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  return new Set(
    tags
      .filter((attributes) => !/\bnomodule\b/i.test(attributes))
      .flatMap((attributes) => /\bsrc="([^"]+)"/.exec(attributes)?.[1] ?? []),
  )
}

function stylesOf(html: string): Set<string> {
  const tags = [...html.matchAll(/<link\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  return new Set(
    tags
      .filter((attributes) => /\brel="stylesheet"/.test(attributes))
      .flatMap((attributes) => /\bhref="([^"]+)"/.exec(attributes)?.[1] ?? []),
  )
}
