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
    <label className="theme-switch" data-needs-script="" title={label}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </svg>
      <select
        aria-label={label}
        value={theme}
        onChange={(event) => choose(themes.find((each) => each === event.target.value) ?? 'system')}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
