import { LogDrop } from '@/components/search/log-drop'
import type { Translate } from '@/lib/i18n/translator'
import { isExport } from '@/lib/site/is-export'

/** Room for a whole log, or a file of it. A form that is sent, since a log is too long for an address. */
export function LogForm({ locale, t }: { locale: string; t: Translate }) {
  return (
    <details className="log-form">
      <summary>{t('log.paste')}</summary>
      <form action="/api/log" method="post" encType="multipart/form-data">
        <input type="hidden" name="locale" value={locale} />
        <textarea
          name="log"
          rows={8}
          spellCheck={false}
          aria-label={t('log.label')}
          placeholder={t('log.placeholder')}
        />
        <div className="log-form-end">
          <input type="file" name="file" accept=".log,.txt,.out,text/plain" aria-label={t('log.file')} />
          <button type="submit">{t('log.submit')}</button>
        </div>
        <p className="text-muted text-small">{isExport ? t('log.kept') : t('log.sends')}</p>
      </form>
      <LogDrop locale={locale} />
    </details>
  )
}
