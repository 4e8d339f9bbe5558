import type { Applicability } from '@/lib/search/types'

/** Sign and style of each verdict on an article, for the reader's version. */
export const verdicts: Readonly<Record<Applicability, { readonly sign: string; readonly style: string }>> = {
  applies: { sign: '✓', style: 'status status-applies' },
  'does-not-apply': { sign: '✕', style: 'status status-deprecated' },
  'not-stated': { sign: '?', style: 'status status-unknown' },
}
