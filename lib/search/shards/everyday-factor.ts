import type { ByteReader } from '../pack/byte-reader.ts'
import type { ByteWriter } from '../pack/byte-writer.ts'

/** Factors have two decimals. */
const hundredths = 100

/** Writes the factor of an everyday word; that of all others is 1. */
export function writeFactor(writer: ByteWriter, factor = 1): void {
  writer.number(Math.round(factor * hundredths))
}

/** Reads what `writeFactor` wrote. */
export function readFactor(reader: ByteReader): number {
  return reader.number() / hundredths
}
