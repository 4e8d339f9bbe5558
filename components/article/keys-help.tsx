import type { Article } from '@/lib/content/article'
import type { Translate } from '@/lib/i18n/translator'

/** The keys that do something on this article; `?` opens it, and so does the button in the rail. */
export function KeysHelp({ article, t }: { article: Article; t: Translate }) {
  const { landmarks, images } = article
  const parts = (['cause', 'diagnosis', 'resolution', 'workaround'] as const).filter(
    (part) => landmarks[part],
  )
  const keys: [string, string][] = [
    ['/', t('keys.search')],
    ...parts.map((part): [string, string] => [part.charAt(0), t(`keys.${part}`)]),
    ['l', t('keys.link')],
    ['j k', t('keys.lines')],
    ...(images.some(({ url }) => url) ? [['← → z', t('keys.shots')] satisfies [string, string]] : []),
    ['?', t('keys.help')],
  ]
  return (
    <dialog className="keys" aria-labelledby="page.keys">
      <h2 id="page.keys">{t('keys.title')}</h2>
      <dl>
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" data-keys="" defaultChecked /> {t('keys.single')}
      </label>
      <form method="dialog">
        <button type="submit">{t('keys.close')}</button>
      </form>
    </dialog>
  )
}
