import type { ThemeRegistrationRaw } from 'shiki'

/**
 * Classes of highlighted tokens and the TextMate scopes that they stand for. The colours live
 * in the stylesheet (`--code-*`), so that both themes share one HTML; here every class has a
 * colour of its own only to be recognised in Shiki's output.
 */
const tokenClasses = [
  { name: 'c', scopes: ['comment', 'punctuation.definition.comment'] },
  { name: 's', scopes: ['string', 'punctuation.definition.string', 'markup.inline.raw'] },
  { name: 'n', scopes: ['constant', 'constant.numeric', 'support.constant'] },
  { name: 'k', scopes: ['keyword', 'storage', 'markup.heading', 'keyword.operator.word'] },
  { name: 'f', scopes: ['entity.name.function', 'support.function', 'meta.function-call.generic'] },
  {
    name: 't',
    scopes: ['entity.name.type', 'entity.name.tag', 'entity.name.class', 'support.type', 'support.class'],
  },
  { name: 'v', scopes: ['variable', 'entity.other.attribute-name', 'variable.other'] },
  { name: 'i', scopes: ['markup.inserted'] },
  { name: 'd', scopes: ['markup.deleted', 'invalid'] },
] as const

const colorOf = (index: number): string => `#0000${(index + 1).toString(16).padStart(2, '0')}`

export const codeTheme: ThemeRegistrationRaw = {
  name: 'cairn',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000', background: '#ffffff' } },
    ...tokenClasses.map(({ scopes }, index) => ({
      scope: [...scopes],
      settings: { foreground: colorOf(index) },
    })),
  ],
}

const classByColor = new Map<string, string>(tokenClasses.map(({ name }, index) => [colorOf(index), name]))

/** The class of a token that Shiki gave this colour; null for plain text. */
export function tokenClass(color: string | undefined): string | null {
  return (color && classByColor.get(color.toLowerCase())) || null
}
