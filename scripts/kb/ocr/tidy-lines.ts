/** A line as it was recognised. */
export interface RecognisedLine {
  readonly text: string
  /** How sure the recogniser is, 0 to 100. */
  readonly confidence: number
}

/** Lines below this are edges, icons and photographs taken for letters. */
const leastConfidence = 45

/** Keeps the lines that are text, with spaces as people write them. */
export function tidyLines(lines: readonly RecognisedLine[]): string[] {
  return lines
    .filter(({ confidence }) => confidence >= leastConfidence)
    .map(({ text }) => tidy(text))
    .filter((text) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= 2)
}

/** The models put spaces between Han characters, where Chinese has none. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}，。、；：？！（）“”]) (?=[\p{Script=Han}，。、；：？！（）“”])/gu, '')
    .trim()
}
