import { verdicts } from '@/components/ui/verdicts'
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
  const { sign, style } = verdicts[judgement]
  return (
    <span className={style}>
      {sign} {textOf(judgement, version, t)}
    </span>
  )
}

function textOf(judgement: Judgement, version: string, t: Translate): string {
  if (judgement === 'applies') return t('version.applies', { version })
  if (judgement === 'does-not-apply') return t('version.doesNotApply', { version })
  return t('version.notStated')
}
