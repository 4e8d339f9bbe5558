import type { SourceLine } from '../../markdown/lines.ts'
import type { BlockTag, LinePiece } from './block-tags.ts'
import type { BlockMeaning } from './tag-meanings.ts'

/** The lines that stand in the place of a tag and of its end. */
export interface TagPair {
  readonly start: readonly string[]
  readonly end: readonly string[]
  /** The title of the code that it holds. */
  readonly codeTitle?: string
  /** Both stand within a line. */
  readonly isInline?: boolean
}

interface OpenTag {
  readonly tag: BlockTag
  readonly index: number
  /** The end of its line holds nothing more. */
  readonly isLast: boolean
}

/**
 * Finds for the tags that have a counterpart here, and their ends, what is written in their place. A tag whose end
 * is missing, or stands outside of what is around it, has none.
 */
export function pairTags(
  lines: readonly (readonly LinePiece[])[],
  source: readonly SourceLine[],
  meaningOf: (tag: BlockTag, parent: BlockTag | undefined) => BlockMeaning | null,
): ReadonlyMap<BlockTag, TagPair> {
  const pairs = new Map<BlockTag, TagPair>()
  const open: OpenTag[] = []
  const openNames = new Map<string, number>()
  const count = (name: string, change: number) => openNames.set(name, (openNames.get(name) ?? 0) + change)
  lines.forEach((pieces, index) => {
    const last = pieces.findLastIndex((each) => each !== '')
    pieces.forEach((tag, at) => {
      if (typeof tag === 'string') return
      if (tag.type === 'open') {
        open.push({ tag, index, isLast: at === last })
        count(tag.name, 1)
      } else if (tag.type === 'close' && (openNames.get(tag.name) ?? 0) > 0) {
        for (let top = open.pop(); top; top = open.pop()) {
          count(top.tag.name, -1)
          if (top.tag.name !== tag.name) continue // never closed: it is no pair
          const meaning = meaningOf(top.tag, open.at(-1)?.tag)
          const pair = meaning && pairOf(top, meaning, source)
          if (pair === null) break
          pairs.set(top.tag, pair)
          pairs.set(tag, pair)
          break
        }
      }
    })
  })
  return pairs
}

function pairOf({ index, isLast }: OpenTag, meaning: BlockMeaning, source: readonly SourceLine[]): TagPair {
  if (meaning.fence === undefined) return meaning
  const below = source.slice(index + 1, index + 10).find(({ text }) => text.trim() !== '')
  const hasFence = isLast && below?.inFence === true
  return hasFence
    ? meaning
    : { start: [...meaning.start, `\`\`\`${meaning.fence}`], end: ['```', ...meaning.end] }
}
