// Leads on from a page of a static export that has only links, one a language: the one read last, else the browser's.
;(() => {
  // The home page of a former site opened an article by its number.
  const number = location.pathname === '/' && new URLSearchParams(location.search).get('id')
  if (number) {
    location.replace(`/kb/${encodeURIComponent(number)}/`)
    return
  }
  const links = [...document.querySelectorAll('main a[hreflang]')]
  const remembered = /(?:^|; )cairn-locale=([\w-]+)/.exec(document.cookie)?.[1]
  const wanted = [remembered, ...navigator.languages].filter((language) => language !== undefined)
  const primary = (language) => language.toLowerCase().split('-')[0]
  const matches = wanted.flatMap((language) => [
    ...links.filter((link) => link.hreflang.toLowerCase() === language.toLowerCase()),
    ...links.filter((link) => primary(link.hreflang) === primary(language)),
  ])
  const target = matches[0] ?? links[0]
  if (target) location.replace(target.href)
})()
