const decoder = new TextDecoder()

/** Reads what a ByteWriter wrote. Throws at the end of the bytes: a cut file must not be taken for a whole one. */
export class ByteReader {
  private readonly source: Uint8Array
  private position: number

  constructor(source: Uint8Array, position = 0) {
    this.source = source
    this.position = position
  }

  /** Position of the next byte. */
  get offset(): number {
    return this.position
  }

  get isAtEnd(): boolean {
    return this.position >= this.source.length
  }

  byte(): number {
    const value = this.source[this.position]
    if (value === undefined) throw new Error('the search index is cut off: build again')
    this.position += 1
    return value
  }

  number(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }

  /** A view of the bytes, not a copy. */
  block(): Uint8Array {
    const length = this.number()
    const end = this.position + length
    if (end > this.source.length) throw new Error('the search index is cut off: build again')
    const view = this.source.subarray(this.position, end)
    this.position = end
    return view
  }

  text(): string {
    return decoder.decode(this.block())
  }
}
