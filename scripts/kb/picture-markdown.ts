/** Characters that mean something in Markdown or MDX; a backslash before any of them makes it text in both. */
const marks = /[\\`*_[\]<>{}~&|$!]/g

/** The Markdown of a picture beside an article, in which the description is text whatever it holds. */
export function pictureMarkdown(alt: string, path: string): string {
  const line = alt.replace(/\s+/g, ' ').trim()
  return `![${line.replace(marks, '\\$&')}](./${encodeURI(path).replace(/[()]/g, '\\$&')})`
}
