import '@/components/preview/findings.css'
import type { Finding } from '@/lib/content/finding'
import type { Translate } from '@/lib/i18n/translator'

/** Findings of one file, in the order of its lines. */
export function FindingList({ findings, t }: { findings: readonly Finding[]; t: Translate }) {
  return (
    <ul>
      {findings.map((finding) => (
        <li className="finding" key={`${finding.rule} ${finding.line}:${finding.column} ${finding.message}`}>
          <p>
            <span className={`finding-${finding.severity}`}>
              {finding.severity === 'error' ? t('check.error') : t('check.warning')}
            </span>{' '}
            {t('check.place', { line: String(finding.line), column: String(finding.column) })} ·{' '}
            <code>{finding.rule}</code>
          </p>
          <p lang="en">{finding.message}</p>
          <p lang="en" className="text-muted">
            {finding.fix}
          </p>
        </li>
      ))}
    </ul>
  )
}
