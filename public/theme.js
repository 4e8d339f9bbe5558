// Runs before the first paint: marks that scripts run, that the reader's version is known, and applies the theme.
;(() => {
  const root = document.documentElement
  root.dataset.script = ''
  if (document.cookie.includes('cairn-version=')) root.dataset.reader = ''
  // A static export has no server that remembers the language that was read last.
  const locale = /^\/([a-z]{2}(?:-[A-Za-z]{2,4})?)\//.exec(location.pathname)?.[1]
  if (root.dataset.searchWorker && locale) {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not there without HTTPS
    document.cookie = `cairn-locale=${locale}; path=/; max-age=31536000; samesite=lax`
  }
  try {
    const theme = localStorage.getItem('cairn-theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  } catch {
    // Storage is blocked: the system's theme stands.
  }
})()
