import type { Translate } from '@/lib/i18n/translator'

/** The keys that work on an article; `?` opens it, and so does the button in the rail. */
export function KeysHelp({ t }: { t: Translate }) {
  const keys: [string, string][] = [
    ['/', t('keys.search')],
    ['c', t('keys.cause')],
    ['d', t('keys.diagnosis')],
    ['r', t('keys.resolution')],
    ['w', t('keys.workaround')],
    ['l', t('keys.link')],
    ['j k', t('keys.lines')],
    ['← → z', t('keys.shots')],
    ['?', t('keys.help')],
  ]
  return (
    <dialog className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('keys.title')}</h2>
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
