import { longestRead } from '../searched-text.ts'
import type { SearchDocument, SearchSection } from '../types.ts'
import { type ShortNames, shortNames } from './names.ts'
import { readJson, writeJson } from './shard-store.ts'

/** What hits show of a document. */
type DocumentText = Pick<
  SearchDocument,
  'summary' | 'keywords' | 'environment' | 'symptoms' | 'errors' | 'sections'
>

type Head = Omit<DocumentText, 'sections'>

/** In columns, since like beside like packs best. Of long texts it has what snippets are made of. */
interface PackedText extends Head {
  readonly names: ShortNames
  /** True where it is the usual form of the heading, as most are. */
  readonly anchors: readonly (string | null | true)[]
  readonly headings: readonly string[]
  readonly meanings: readonly (string | null)[]
  /** Numbers of the sections that are what a screenshot shows. */
  readonly screenshots: readonly number[]
  readonly prose: readonly string[]
  /** The blocks of each section, joined by line breaks. */
  readonly code: readonly string[]
  /** Some are longer: what follows is in a part of its own. */
  readonly isCut: boolean
}

/** A text that is read for snippets, and how it goes on. */
export interface ReadText extends DocumentText {
  readonly names: ShortNames
  readonly isCut: boolean
}

/** What follows the long texts, by the number of the section. */
interface Rest {
  readonly prose: readonly (readonly [section: number, text: string])[]
  readonly code: readonly (readonly [section: number, text: string])[]
}

export function writeDocumentText(document: SearchDocument): Uint8Array<ArrayBuffer> {
  const { summary, keywords, environment, symptoms, errors, sections } = document
  const packed: PackedText = {
    names: shortNames(document),
    summary,
    keywords,
    environment,
    symptoms,
    errors,
    anchors: sections.map(({ anchor, heading }) => anchor === usualAnchor(heading) || anchor),
    headings: sections.map(({ heading }) => heading),
    meanings: sections.map(({ meaning }) => meaning),
    screenshots: sections.flatMap(({ screenshot }, number) => (screenshot ? [number] : [])),
    prose: sections.map(({ prose }) => prose.slice(0, longestRead)),
    code: sections.map((section) => codeOf(section).slice(0, longestRead)),
    isCut: restOf(sections) !== null,
  }
  return writeJson(packed)
}

/** What `writeDocumentText` leaves out; null when that is nothing. */
export function writeRest({ sections }: Pick<SearchDocument, 'sections'>): Uint8Array<ArrayBuffer> | null {
  const rest = restOf(sections)
  return rest && writeJson(rest)
}

function restOf(sections: readonly SearchSection[]): Rest | null {
  const tails = (read: (section: SearchSection) => string) =>
    sections.flatMap((section, number) => {
      const text = read(section).slice(longestRead)
      return text === '' ? [] : [[number, text] as const]
    })
  const rest = { prose: tails(({ prose }) => prose), code: tails(codeOf) }
  return rest.prose.length + rest.code.length > 0 ? rest : null
}

function codeOf({ code }: SearchSection): string {
  return code.join('\n')
}

/** It need not be exact, since others are written out. */
function usualAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]+/gu, '')
    .replace(/\s/g, '-')
}

export function readDocumentText(bytes: Uint8Array): ReadText {
  const { anchors, headings, meanings, screenshots, prose, code, ...head } = readJson<PackedText>(bytes)
  const shots = new Set(screenshots)
  const sections = headings.map((heading, number) => ({
    heading,
    anchor: anchors[number] === true ? usualAnchor(heading) : (anchors[number] ?? null),
    meaning: meanings[number] ?? null,
    prose: prose[number] ?? '',
    code: [code[number] ?? ''],
    ...(shots.has(number) && { screenshot: true as const }),
  }))
  return { ...head, sections }
}

/** The sections with what was left out of them. */
export function joinRest(sections: readonly SearchSection[], bytes: Uint8Array): SearchSection[] {
  const rest = readJson<Rest>(bytes)
  const prose = new Map(rest.prose)
  const code = new Map(rest.code)
  return sections.map((section, number) => ({
    ...section,
    prose: section.prose + (prose.get(number) ?? ''),
    code: [codeOf(section) + (code.get(number) ?? '')],
  }))
}
