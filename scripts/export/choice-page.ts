/** A link of a page that chooses a language. */
export interface Choice {
  readonly locale: string
  readonly name: string
  readonly address: string
}

/**
 * A page that leads to the reader's language (public/choose-language.js); without a script the reader chooses, unless
 * there is no choice.
 */
export function choicePage(choices: readonly Choice[]): string {
  const links = choices.map(
    ({ locale, name, address }) =>
      `<li><a href="${inHtml(address)}" hreflang="${inHtml(locale)}" lang="${inHtml(locale)}">${inHtml(name)}</a></li>`,
  )
  const [only, ...others] = choices
  const leadOn =
    only && others.length === 0
      ? `<meta http-equiv="refresh" content="0; url=${inHtml(only.address)}">\n<link rel="canonical" href="${inHtml(only.address)}">\n`
      : ''
  return `<!doctype html>
<html lang="${inHtml(choices[0]?.locale ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
${leadOn}<title>Cairn</title>
<link rel="icon" href="/icon.svg">
<script src="/choose-language.js" defer></script>
</head>
<body>
<main><ul>${links.join('')}</ul></main>
</body>
</html>
`
}

function inHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
