import { readTraditional } from './traditional.ts'

let table: ReadonlyMap<string, string> | null = null

/**
 * The simplified form of a Han character, so that traditional queries find simplified articles
 * and the other way round. One character at a time: phrases would change offsets.
 */
export function simplifyHan(character: string): string {
  table ??= readTable(readTraditional())
  return table.get(character) ?? character
}

function readTable(text: string): Map<string, string> {
  return new Map(
    text.split('|').map((entry): [string, string] => {
      const [from = '', to = from] = entry.split(' ')
      return [from, to]
    }),
  )
}
