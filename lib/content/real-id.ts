/** What people write where an id shall stand one day. Anything else may be an id that links use. */
const placeholder = /^(?:tbd|todo|n\/?a|none|null|new|x+|\?+|-+|0+)$/i

/** An id as it stands; null for one that says that it is to be decided, which many articles may say. */
export function realId(id: string | null): string | null {
  return id === null || placeholder.test(id) ? null : id
}
