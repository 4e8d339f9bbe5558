import type { Translate } from '@/lib/i18n/translator'
import type { Applicability as Judgement } from '@/lib/search/types'

/** Whether an article is for the reader's version, in words. */
export function Applicability({
  judgement,
  version,
  t,
}: {
  judgement: Judgement
  version: string
  t: Translate
}) {
  if (judgement === 'applies')
    return <span className="status status-applies">✓ {t('version.applies', { version })}</span>
  if (judgement === 'does-not-apply')
    return <span className="status status-deprecated">✕ {t('version.doesNotApply', { version })}</span>
  return <span className="status status-unknown">? {t('version.notStated')}</span>
}
