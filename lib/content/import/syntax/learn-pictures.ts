/** A picture as Markdown has it. */
export interface LearnPicture {
  readonly alt: string
  readonly markdown: string
}

/** Reads `:::image type="content" source="…" alt-text="…":::` of DocFX; null for anything else. */
export function learnPicture(text: string): LearnPicture | null {
  const attributes = /^:{3}image\s(?<attributes>[^\n]*?):{3}$/.exec(text)?.groups?.attributes ?? ''
  const source = attributeValue(attributes, 'source')
  if (source === null) return null
  const alt = (attributeValue(attributes, 'alt-text') ?? '').replace(/[[\]]/g, '\\$&')
  const address = encodeURI(source.replaceAll('\\', '/')).replace(
    /[()]/g,
    (bracket) => `%${bracket.charCodeAt(0).toString(16)}`,
  )
  return { alt, markdown: `![${alt}](${address})` }
}

function attributeValue(attributes: string, name: string): string | null {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? null
}
