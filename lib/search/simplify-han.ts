import { Converter } from 'opencc-js/t2cn'

const convert = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>()

/**
 * The simplified form of a Han character, so that traditional queries find simplified articles
 * and the other way round. One character at a time: phrases would change offsets.
 */
export function simplifyHan(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const simplified = convert(character)
  known.set(character, simplified)
  return simplified
}
