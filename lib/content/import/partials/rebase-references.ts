import path from 'node:path'
import { encodedPath } from '../../encoded-path.ts'
import { readBody } from '../../read-body.ts'
import { collectReferences } from '../../references.ts'
import type { Change } from '../import-note.ts'
import { rewriteReferences } from '../rewrite-references.ts'

/** A body whose relative addresses lead from another file to where they led. */
interface RebasedBody {
  readonly body: string
  /** Lines are those of the body. */
  readonly changes: readonly Change[]
}

const required = /(?<before>\b(?:require|useBaseUrl)\(\s*['"])(?<href>\.{1,2}\/[^'"]+)(?=['"]\s*\))/g

/** Writes the relative links and images of a file as seen from another file. Both are paths in the source. */
export function rebaseReferences(body: string, from: string, to: string): RebasedBody {
  const folder = path.posix.relative(path.posix.dirname(to), path.posix.dirname(from))
  if (folder === '') return { body, changes: [] }
  const prefix = encodedPath(folder)
  const rebased = (href: string) => {
    const [, name = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? []
    return path.posix.join(prefix, name) + rest
  }
  const { links, images } = collectReferences(readBody(body, /\.mdx$/i.test(from) ? 'mdx' : 'md').tree, 0)
  const rewrites = [...links, ...images.map(({ src, ...place }) => ({ ...place, href: src }))]
    .filter(({ href }) => isRelative(href))
    .map(({ href, line, column }) => ({ line, column, from: href, to: rebased(href) }))
  const { body: written, failed } = rewriteReferences(body, rewrites)
  const changes = rewrites
    .filter((rewrite) => !failed.includes(rewrite))
    .map(({ line, from: href, to: address }) => ({ rule: 'partial-address', line, from: href, to: address }))
  return {
    body: written.replace(
      required,
      (_, before: string, href: string) => before + rebased(href).replace(/^(?!\.)/, './'),
    ),
    changes,
  }
}

function isRelative(href: string): boolean {
  return href !== '' && !/^(?:[/#?@\\]|[a-z][a-z\d+.-]*:)/i.test(href)
}
