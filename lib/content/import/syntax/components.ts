import { scanLines } from '../../markdown/lines.ts'
import { textUnits } from '../partials/partial-elements.ts'
import { ourName } from './callout-names.ts'
import { outsideCode } from './code-spans.ts'
import { ownNames } from './component-names.ts'
import { type Converted, type LineNotes, noteLines } from './converted.ts'

const themeImport = /^import\s[^'"]{1,200}\sfrom\s+['"](?<module>[^'"]+)['"];?\s*$/
/** Modules that a page needs for what it is drawn with, and for nothing that it says. */
const themes =
  /^(?:@theme|@theme-original|@docusaurus|@rspress|rspress|@alauda|@site\/src|vitepress|@astrojs\/starlight|nextra|nextra-theme-[a-z]+|fumadocs-[a-z]+)(?:\/|$)|^(?:react|clsx|vue)$/
const names = [...ownNames.keys()]
const attributesPattern = `(?:\\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\})*)?`
const tag = new RegExp(
  `<(?<close>/?)(?<name>${names.map((name) => name.replace('.', '\\.')).join('|')})(?<attributes>${attributesPattern})(?<end>/?)>`,
  'g',
)
const source =
  /\b(?<name>src|href)=\{\s*(?:require|useBaseUrl)\(\s*['"](?<file>[^'"]+)['"]\s*\)(?:\.default)?\s*\}/g

const pictureSource = /\b(src|href)=\{\s*(\w{1,60})\s*\}/g

/**
 * Turns the components of Docusaurus, Rspress and their kin that we have as well into ours: tabs, callouts, images that are
 * required as modules. Imports of themes go, since our components need none. A tag over several lines
 * becomes one with empty lines below it, so that the number of lines stays.
 */
export function convertComponents(body: string): Converted {
  const labels = tabLabels(body)
  const items: string[] = []
  const pictures = importedPictures(body)
  const { changes, notUnderstood, at } = noteLines()
  const units = textUnits(scanLines(body), names).map(({ index, text, inFence }) => {
    const notes = at(index + 1)
    if (inFence) return text
    const module = themeImport.exec(text)?.groups?.module
    if (module !== undefined) return convertImport(text, { module, pictures, notes })
    const converted = outsideCode(text, (part) => convertTags(part, { labels, items, pictures, notes }))
    return converted + '\n'.repeat(countLines(text) - countLines(converted))
  })
  return { body: units.join('\n'), changes, notUnderstood }
}

function countLines(text: string): number {
  return text.split('\n').length
}

interface TagContext {
  readonly labels: ReadonlyMap<string, string>
  /** Labels of the tabs to come that have none of their own, as Nextra names them: `<Tabs items={['npm', 'yarn']}>`. */
  readonly items: string[]
  /** Files by the names that an article gives them. */
  readonly pictures: ReadonlyMap<string, string>
  readonly notes: LineNotes
}

/** `import Plan from './plan.png'`: pictures that nothing but addresses (`src={Plan}`) uses, and so may be named there. */
function importedPictures(body: string): Map<string, string> {
  const imported = body.matchAll(
    /^import\s+(\w{1,60})\s+from\s+['"]([^'"\n]{1,300}\.(?:png|jpe?g|gif|webp|avif|svg))['"];?[ \t]*$/gm,
  )
  const others = body.replace(pictureSource, '').matchAll(/[{<]\s*(\w{1,60})/g)
  const used = new Set([...others].map(([, name]) => name))
  return new Map(
    [...imported].flatMap(([, name = '', file = '']): [string, string][] =>
      used.has(name) ? [] : [[name, file]],
    ),
  )
}

function convertImport(
  line: string,
  { module, pictures, notes }: Omit<TagContext, 'labels' | 'items'> & { readonly module: string },
): string {
  if (!themes.test(module) && ![...pictures.values()].includes(module)) {
    notes.unknown('import', line.trim())
    return line
  }
  notes.changed('import', line.trim(), '')
  return ''
}

function convertTags(text: string, { labels, items, pictures, notes }: TagContext): string {
  return text
    .replace(pictureSource, (written: string, name: string, picture: string) => {
      const file = pictures.get(picture)
      if (file === undefined) return written
      const to = `${name}="${file}"`
      notes.changed('component', written, to)
      return to
    })
    .replace(source, (written: string, name: string, file: string) => {
      const to = `${name}="${file}"`
      notes.changed('component', written, to)
      return to
    })
    .replace(tag, (written: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Record<string, string | undefined> // the last argument of a pattern with names
      const foreign = groups.name ?? ''
      const name = ownNames.get(foreign) ?? foreign
      const attributes = groups.attributes ?? ''
      if (foreign === 'Tabs') items.splice(0, items.length, ...itemsIn(attributes))
      const to = groups.close
        ? `</${name}>`
        : `<${name}${attributesFor(name, attributes, { labels, items })}${groups.end ?? ''}>`
      if (to !== written) notes.changed('component', written, to)
      return to
    })
}

/** The attributes of ours that a foreign element has; what is kept is text in quotes. */
function attributesFor(
  name: string,
  attributes: string,
  { labels, items }: Pick<TagContext, 'labels' | 'items'>,
): string {
  const value = (wanted: string) => attributeOf(attributes, wanted)
  const write = (wanted: string, text: string | null) =>
    text === null ? '' : ` ${wanted}="${text.replaceAll('"', '&quot;')}"`
  const title = value('title') ?? value('label') ?? value('header')
  if (name === 'Tab') {
    const key = value('value')
    return write(
      'label',
      title ?? value('name') ?? (key === null ? (items.shift() ?? null) : (labels.get(key) ?? key)),
    )
  }
  if (name !== 'Callout') return ''
  const type = value('type')
  return write('type', type === null ? null : (ourName(type) ?? type)) + write('title', title)
}

function attributeOf(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|\\{\\s*['"]([^'"]*)['"]\\s*\\})`).exec(
    attributes,
  )
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null
}

/** Only texts: of what code makes, nobody knows. */
function itemsIn(attributes: string): string[] {
  const list = /\sitems=\{\s*\[([^[\]{}]*)\]/.exec(attributes)?.[1] ?? ''
  return [...list.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? '')
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
