/** HTML that authors may use in Markdown; it passes the sanitiser of the page build unchanged. */
const knownTags = new Set(
  (
    'a abbr b blockquote br caption center cite code dd del details dfn div dl dt em figcaption figure ' +
    'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp small span strong strike sub summary sup ' +
    'table tbody td tfoot th thead tr tt u ul var wbr'
  ).split(' '),
)

const voidTags = new Set(['br', 'hr', 'img', 'wbr'])

const knownAttribute =
  /^(?:href|src|alt|title|width|height|align|valign|id|name|class|style|colspan|rowspan|target|rel|open|start|type|lang|dir|color|border|cellpadding|cellspacing|bgcolor|data-[a-z-]+|aria-[a-z-]+|role|markdown)$/i

const attribute = /\s*([^\s=/"'<>]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y

/** Whether a tag is harmless HTML; a tag with attributes of no HTML (`<b and c>`) is not. */
export function isKnownTag(name: string, attributes: string): boolean {
  if (!knownTags.has(name.toLowerCase())) return false
  const text = attributes.replace(/\/$/, '').trim()
  attribute.lastIndex = 0
  while (attribute.lastIndex < text.length) {
    const match = attribute.exec(text)
    if (!match || !knownAttribute.test(match[1] ?? '')) return false
  }
  return true
}

/** Whether a tag stands alone: `<br>`. */
export function isVoidTag(name: string): boolean {
  return voidTags.has(name.toLowerCase())
}
