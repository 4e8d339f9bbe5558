'use client'

import { useEffect, useState } from 'react'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]
const storageKey = 'cairn-theme'

/** Remembers the reader's theme in this browser; `public/theme.js` applies it before the first paint. */
export function ThemeSwitch({ label, names }: { label: string; names: Readonly<Record<Theme, string>> }) {
  const [theme, setTheme] = useState<Theme>('system')
  useEffect(
    () => setTheme(themes.find((each) => each === document.documentElement.dataset.theme) ?? 'system'),
    [],
  )

  const choose = (chosen: Theme) => {
    setTheme(chosen)
    if (chosen === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
    try {
      if (chosen === 'system') localStorage.removeItem(storageKey)
      else localStorage.setItem(storageKey, chosen)
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  }

  return (
    <select
      aria-label={label}
      value={theme}
      onChange={(event) => choose(themes.find((each) => each === event.target.value) ?? 'system')}
      className="theme-switch"
      data-needs-script=""
    >
      {themes.map((each) => (
        <option key={each} value={each}>
          {names[each]}
        </option>
      ))}
    </select>
  )
}
