/** What the text of the seed article says, read without the product's own parser. */
export interface SeedSource {
  readonly title: string
  readonly products: readonly string[]
  readonly versions: readonly string[]
  readonly symptoms: readonly string[]
  readonly sections: readonly { readonly heading: string; readonly items: readonly string[] }[]
  /** File names, as written, and the lines that they stand on. */
  readonly images: readonly string[]
  readonly imageLines: readonly number[]
  /** `2025-01-10 11:34:46`. */
  readonly captureTimes: readonly string[]
  /** `name: value`, as the Chinese page names them. */
  readonly environment: readonly string[]
  readonly component: string
  readonly keywords: readonly string[]
  readonly originalTitle: string
  readonly pageId: string
}

/** Points at the end of the seed that say what they are; the points between them are keywords. */
const named = /^(Environment|Component|Page ID|Original Title): (.+)$/

/** Reads the seed; throws when it is not the article that this expects. */
export function readSeedSource(text: string): SeedSource {
  const lines = text.split('\n')
  const titleLine = lines.findIndex((line) => line.startsWith('# '))
  const points = lines.filter((line) => line.startsWith('- '))
  const last = points.slice(points.findIndex((line) => line.startsWith('- Environment:')))
  const facts = new Map<string, string>()
  const keywords: string[] = []
  for (const point of last.map((line) => line.slice(2))) {
    const [, name, value] = named.exec(point) ?? []
    if (name && value) facts.set(name, value)
    else keywords.push(point)
  }
  const fact = (name: string) => facts.get(name) ?? fail(`the seed says no ${name}`)
  const shots = lines.flatMap((line, index) => {
    const name = /^!\[\]\(.*\/([^/]+)\)$/.exec(line)?.[1]
    return name ? [{ name, line: index + 1 }] : []
  })
  if (keywords.length !== 6 || shots.length !== 14) fail('the seed does not hold six keywords and 14 images')
  return {
    title: lines[titleLine]?.slice(2) ?? fail('the seed has no title'),
    products: lines.flatMap((line) => (/^ {4}- Alauda .+/.test(line) ? [line.trim().slice(2)] : [])),
    versions: (
      lines
        .find((line) => /- 4\.\d/.test(line))
        ?.trim()
        .slice(2) ?? ''
    ).split(','),
    symptoms: splitSymptoms(lines[titleLine + 2] ?? ''),
    sections: ['Cause', 'Resolution', '[workaround]'].map((heading) => ({
      heading,
      items: itemsUnder(lines, heading),
    })),
    images: shots.map((shot) => shot.name),
    imageLines: shots.map((shot) => shot.line),
    captureTimes: shots.map((shot) => captureTime(shot.name)),
    environment: environmentRows(fact('Environment')),
    component: fact('Component'),
    keywords,
    originalTitle: fact('Original Title'),
    pageId: fact('Page ID'),
  }
}

/** The three stand in one line, apart by spaces: `业务 Pod … 业务 Pod … 主网关节点 …`. */
function splitSymptoms(line: string): string[] {
  const parts = line.split(/ (?=业务|主网关)/)
  return parts.length === 3 ? parts : fail(`the seed names ${parts.length} symptoms`)
}

function itemsUnder(lines: readonly string[], heading: string): string[] {
  const start = lines.indexOf(`## ${heading}`) + 1
  const end = lines.findIndex((line, index) => index >= start && line.startsWith('## '))
  return lines.slice(start, end).flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []))
}

/** `image-2025-1-10_11-34-46.png` was taken on 2025-01-10 at 11:34:46. */
function captureTime(name: string): string {
  const numbers = (name.match(/\d+/g) ?? []).map((number) => number.padStart(2, '0'))
  return `${numbers.slice(0, 3).join('-')} ${numbers.slice(3, 6).join(':')}`
}

/** `内核：…, CNI: …, 国产海光 CPU 虚拟机`: two named, and what is left tells of the CPU. */
function environmentRows(text: string): string[] {
  return text.split(', ').map((part) => {
    const [, name, value] = /^([^:：]+)[:：]\s*(.+)$/.exec(part) ?? []
    return name && value ? `${name}: ${value}` : `CPU: ${part}`
  })
}

function fail(message: string): never {
  throw new Error(message)
}
