import { type GroupHealth, healthParts } from '@/lib/content/health'
import type { Translate } from '@/lib/i18n/translator'

interface HealthRow extends GroupHealth {
  label: string
  /** Where the articles of the group are listed. */
  href: string | null
}

/** A line for each group: its score, and for each part how many articles have it. */
export function HealthTable({
  caption,
  rows,
  t,
}: {
  caption: string
  rows: readonly HealthRow[]
  t: Translate
}) {
  if (rows.length === 0) return null
  return (
    // The region scrolls sideways on a phone; a scrolling region must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="health-table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('health.name')}</th>
            <th scope="col">{t('health.articles')}</th>
            <th scope="col">{t('health.score')}</th>
            {healthParts.map((part) => (
              <th scope="col" key={part}>
                {t(`health.part.${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
              <td>{row.articles}</td>
              <td>{row.score === null ? '–' : t('health.percent', { value: String(row.score) })}</td>
              {healthParts.map((part) => {
                const count = row.parts.find((each) => each.part === part)
                const text = count ? t('health.met', { met: String(count.met), of: String(count.of) }) : '–'
                return (
                  <td key={part} className={count && count.met < count.of ? 'health-short' : undefined}>
                    {text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
