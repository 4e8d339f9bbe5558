// Free of semver, which a page that only asks for a version need not load.

const part = String.raw`(?:0|[1-9]\d{0,5})`
const label = String.raw`(?:0|[1-9]\d{0,39}|\d{0,39}[a-z][0-9a-z]{0,39})`
const release = String.raw`${part}\.${part}\.${part}(?:-${label}(?:\.${label}){0,19})?`
const line = String.raw`${part}(?:\.${part})?(?:\.[x*])?`
const version = new RegExp(`^v?(?:${release}|${line})$`)

/** Whether a text is a version that articles can be judged by: a release (`4.2.3`), or a line (`4.2`, `4.x`). */
export function isReaderVersion(text: string): boolean {
  return version.test(text.trim().toLowerCase())
}
