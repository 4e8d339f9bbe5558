import type { ArticleMeta } from '../schema.ts'
import { versionOfPath } from './docusaurus.ts'
import type { Change } from './import-note.ts'
import type { SiteKind } from './site-kind.ts'

/** Where Jekyll keeps what nobody but its authors may read. */
const inDrafts = /(?:^|\/)_drafts\//

/** Adds to what a file says of itself what the folder says that it is in. */
export function withPathFacts<
  Meta extends Pick<ArticleMeta, 'versions'> & Partial<Pick<ArticleMeta, 'state' | 'audience'>>,
>(
  meta: Meta,
  path: string,
  site: SiteKind['name'] | null,
): { readonly meta: Meta; readonly changes: readonly Change[] } {
  const version = meta.versions.length === 0 ? versionOfPath(path, site) : null
  const isDraft = meta.state === undefined && inDrafts.test(path)
  return {
    meta: {
      ...meta,
      ...(isDraft && { state: 'draft' as const, audience: meta.audience ?? 'internal' }),
      ...(version !== null && { versions: [version] }),
    },
    changes: [
      ...(isDraft ? [{ rule: 'draft', line: 1, from: '', to: 'draft, internal' }] : []),
      ...(version === null ? [] : [{ rule: 'versions', line: 1, from: '', to: version }]),
    ],
  }
}
