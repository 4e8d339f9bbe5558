// Runs before the first paint: marks that scripts run, and applies the remembered theme.
;(() => {
  const root = document.documentElement
  root.dataset.script = ''
  try {
    const theme = localStorage.getItem('cairn-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {
    // Storage is blocked: the system's theme stands.
  }
})()
