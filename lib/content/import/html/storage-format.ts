/** Whether a text is of Confluence's storage format: XHTML with elements of its own. */
export function isStorageFormat(text: string): boolean {
  return /<(?:ac|ri):[a-z]/i.test(text)
}

/**
 * Makes HTML of the storage format: character data as text, and elements that close themselves as a
 * start and an end, since HTML knows neither.
 */
export function storageToHtml(text: string): string {
  // Below the last end there is none to be looked for, however often data begins.
  const end = text.lastIndexOf(']]>') < 0 ? 0 : text.lastIndexOf(']]>') + ']]>'.length
  const withText = text
    .slice(0, end)
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => escapeText(data))
  return (withText + text.slice(end)).replace(/<((?:ac|ri|at):[\w-]+)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
