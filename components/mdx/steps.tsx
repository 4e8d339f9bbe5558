import type { ReactNode } from 'react'

/** Numbers the headings inside it as the steps of a procedure. */
export function Steps({ children }: { children: ReactNode }) {
  return <div className="steps">{children}</div>
}
