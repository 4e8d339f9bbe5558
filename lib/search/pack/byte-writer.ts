const encoder = new TextEncoder()

/** Bytes that grow: whole numbers of any size in groups of seven bits, texts with their length. */
export class ByteWriter {
  private buffer = new Uint8Array(1024)
  private length = 0

  byte(value: number): void {
    this.reserve(1)
    this.buffer[this.length] = value
    this.length += 1
  }

  /** A whole number from 0 to 2 ** 53 - 1: small ones take one byte. */
  number(value: number): void {
    let rest = value
    while (rest > 127) {
      this.byte((rest % 128) | 128)
      rest = Math.floor(rest / 128)
    }
    this.byte(rest)
  }

  bytes(value: Uint8Array): void {
    this.reserve(value.length)
    this.buffer.set(value, this.length)
    this.length += value.length
  }

  /** A text as UTF-8, after the number of its bytes. */
  text(value: string): void {
    this.block(encoder.encode(value))
  }

  /** Bytes, after their number. */
  block(value: Uint8Array): void {
    this.number(value.length)
    this.bytes(value)
  }

  /** What was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length)
  }

  /** What was written, until the next byte is; the writer is empty again. */
  take(): Uint8Array<ArrayBuffer> {
    const view = this.buffer.subarray(0, this.length)
    this.length = 0
    return view
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return
    const grown = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more))
    grown.set(this.buffer)
    this.buffer = grown
  }
}
