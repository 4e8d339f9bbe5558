// Runs before the first paint: marks that scripts run, that the reader's version is known, and applies the theme.
;(() => {
  const root = document.documentElement
  root.dataset.script = ''
  if (document.cookie.includes('cairn-version=')) root.dataset.reader = ''
  try {
    const theme = localStorage.getItem('cairn-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {
    // Storage is blocked: the system's theme stands.
  }
})()
