import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'

type State = Article['state']

const signs: Readonly<Record<State, string>> = { draft: '◇', published: '', verified: '✓', deprecated: '✕' }

/** State of an article: a sign, a word and, last, a colour. A published one needs none. */
export function Status({ state, t, detail }: { state: State; t: Translate; detail?: string }) {
  if (state === 'published') return null
  return (
    <span className={`status status-${state}`}>
      {signs[state]} {t(`states.${state}`)}
      {detail && ` ${detail}`}
    </span>
  )
}
