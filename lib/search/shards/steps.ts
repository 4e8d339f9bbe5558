import type { ByteReader } from '../pack/byte-reader.ts'
import type { ByteWriter } from '../pack/byte-writer.ts'

/** Writes ascending numbers: how many there are, and the steps between them. */
export function writeSteps(writer: ByteWriter, numbers: readonly number[]): void {
  writer.number(numbers.length)
  let last = 0
  for (const number of numbers) {
    writer.number(number - last)
    last = number
  }
}

/** Reads what `writeSteps` wrote. */
export function readSteps(reader: ByteReader): number[] {
  let last = 0
  return Array.from({ length: reader.number() }, () => {
    last += reader.number()
    return last
  })
}
