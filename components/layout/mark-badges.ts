import { verdicts } from '@/components/ui/verdicts'
import { judgeForReader, type ReaderVerdict } from '@/lib/site/judge-for-reader'
import { cookieReader } from '@/lib/site/reader-version'

/** What badges say; `{version}` stands for the reader's. */
export type BadgeTexts = Readonly<Record<ReaderVerdict, string>>

/** Writes into every badge of the page what its article is to the reader of the cookies; nothing for a reader unknown. */
export function markBadges(texts: BadgeTexts): void {
  const reader = cookieReader(document.cookie)
  const root = document.documentElement
  if (reader) root.dataset.reader = ''
  else delete root.dataset.reader
  for (const badge of document.querySelectorAll<HTMLElement>('.reader-badge')) {
    const verdict =
      reader && judgeForReader(reader, listOf(badge.dataset.versions), listOf(badge.dataset.products))
    const { sign, style } =
      verdicts[verdict === 'other-product' ? 'does-not-apply' : (verdict ?? 'not-stated')]
    badge.className = verdict ? `reader-badge ${style}` : 'reader-badge'
    badge.textContent = verdict && `${sign} ${texts[verdict].replace('{version}', reader.version)}`
  }
}

function listOf(text = ''): string[] {
  return text === '' ? [] : text.split(',')
}
