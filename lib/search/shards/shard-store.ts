import { NotLoaded } from '../not-loaded.ts'

/** Parts of an index that were fetched, by name. */
export class ShardStore {
  private readonly files = new Map<string, Uint8Array>()

  add(name: string, bytes: Uint8Array): void {
    this.files.set(name, bytes)
  }

  has(name: string): boolean {
    return this.files.has(name)
  }

  /** The part with this name as `read` makes it of its bytes, once; throws NotLoaded until it is there. */
  part<Value>(name: string, read: (bytes: Uint8Array) => Value): () => Value {
    let known: { readonly value: Value } | null = null
    return () => {
      if (known) return known.value
      const bytes = this.files.get(name)
      if (!bytes) throw new NotLoaded([name])
      known = { value: read(bytes) }
      return known.value
    }
  }
}

const decoder = new TextDecoder()

/** JSON that the build of the same version wrote. */
export function readJson<Value>(bytes: Uint8Array): Value {
  return JSON.parse(decoder.decode(bytes))
}

const encoder = new TextEncoder()

export function writeJson(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value))
}
