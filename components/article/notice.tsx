import type { ReactNode } from 'react'

/** Something that a reader must know before anything else of an article. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: 'warn' | 'bad' | 'inner' | 'plain'
  title: string
  children?: ReactNode
}) {
  return (
    <aside className={`notice notice-${tone}`}>
      <p className="font-semibold">{title}</p>
      {children && <div>{children}</div>}
    </aside>
  )
}
