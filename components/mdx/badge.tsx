import type { ReactNode } from 'react'

/** A short label in a line of text: `<Badge>beta</Badge>`. */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="badge">{children}</span>
}
