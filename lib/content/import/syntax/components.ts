import { type Converted, convertLines, type LineNotes, outsideCode } from './converted.ts'

const themeImport = /^import\s[^'"]{1,200}\sfrom\s+['"](?<module>[^'"]+)['"];?\s*$/
const themes =
  /^(?:@theme|@theme-original|@docusaurus|@rspress|rspress|@alauda|@site\/src|vitepress)(?:\/|$)|^(?:react|clsx)$/
/** Components of other sites → ours, with the attributes that say something. */
const renamed: Readonly<Record<string, string>> = {
  TabItem: 'Tab',
  Tab: 'Tab',
  Tabs: 'Tabs',
  Steps: 'Steps',
  Admonition: 'Callout',
  Directive: 'Callout',
  Callout: 'Callout',
}
const tag =
  /<(?<close>\/?)(?<name>TabItem|Tabs?|Steps|Admonition|Directive|Callout)(?<attributes>(?:\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*)?)(?<end>\/?)>/g
const source =
  /\b(?<name>src|href)=\{\s*(?:require|useBaseUrl)\(\s*['"](?<file>[^'"]+)['"]\s*\)(?:\.default)?\s*\}/g

/**
 * Turns the components of Docusaurus and Rspress into ours: tabs, admonitions, images that are
 * required as modules. Imports of themes go, since our components need none.
 */
export function convertComponents(body: string): Converted {
  const labels = tabLabels(body)
  return convertLines(body, (line, notes) => {
    const module = themeImport.exec(line)?.groups?.module
    if (module !== undefined) return convertImport(line, module, notes)
    return outsideCode(line, (text) => convertTags(text, labels, notes))
  })
}

function convertImport(line: string, module: string, notes: LineNotes): string {
  if (!themes.test(module)) {
    notes.unknown('import', line.trim())
    return line
  }
  notes.changed('import', line.trim(), '')
  return ''
}

function convertTags(text: string, labels: ReadonlyMap<string, string>, notes: LineNotes): string {
  return text
    .replace(source, (written: string, name: string, file: string) => {
      const to = `${name}="${file}"`
      notes.changed('component', written, to)
      return to
    })
    .replace(tag, (written: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined> // the last argument of a pattern with names
      const name = renamed[groups.name ?? ''] ?? groups.name ?? ''
      const to = groups.close
        ? `</${name}>`
        : `<${name}${attributesFor(name, groups.attributes ?? '', labels)}${groups.end ?? ''}>`
      if (to !== written) notes.changed('component', written, to)
      return to
    })
}

/** The attributes of ours that a foreign element has; what is kept is text in quotes. */
function attributesFor(name: string, attributes: string, labels: ReadonlyMap<string, string>): string {
  const value = (wanted: string) => attributeOf(attributes, wanted)
  const write = (wanted: string, text: string | null) =>
    text === null ? '' : ` ${wanted}="${text.replaceAll('"', '&quot;')}"`
  if (name === 'Tab') {
    const key = value('value')
    return write('label', value('label') ?? (key === null ? null : (labels.get(key) ?? key)))
  }
  return name === 'Callout' ? write('type', value('type')) + write('title', value('title')) : ''
}

function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|\\{\\s*['"]([^'"]*)['"]\\s*\\})`).exec(
    attributes,
  )
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null
}

/** `values={[{ label: 'Linux', value: 'linux' }]}` names tabs in front of them. */
function tabLabels(body: string): Map<string, string> {
  const labels = new Map<string, string>()
  for (const [, first, a, second, b] of body.matchAll(
    /\{\s*(label|value):\s*['"]([^'"]{1,100})['"]\s*,\s*(label|value):\s*['"]([^'"]{1,100})['"]\s*,?\s*\}/g,
  )) {
    if (first === 'label' && second === 'value' && a && b) labels.set(b, a)
    if (first === 'value' && second === 'label' && a && b) labels.set(a, b)
  }
  return labels
}
