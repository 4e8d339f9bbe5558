import type { ReactNode } from 'react'

const types = ['note', 'info', 'tip', 'important', 'warning', 'danger', 'caution']

/** The JSX form of `:::warning A title`: `<Callout type="warning" title="A title">`. */
export function Callout({ type, title, children }: { type?: string; title?: string; children: ReactNode }) {
  const name = type && types.includes(type) ? type : 'note'
  return (
    <aside className={`callout callout-${name}`}>
      {title && <p className="callout-title">{title}</p>}
      {children}
    </aside>
  )
}
