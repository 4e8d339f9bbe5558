/** A path as an address: no sign in it ends the target of a link, or begins a query or an anchor. */
export function encodedPath(path: string): string {
  return encodeURI(path).replace(/[()'#?]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
