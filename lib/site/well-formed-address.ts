/**
 * An address whose percent signs can all be decoded. Next answers any other (`/%E0%A4%A`, a link cut short
 * in a mail) with a bare 500 before any code of ours runs; as text, it is simply an address that nothing has.
 */
export function wellFormedAddress(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+|%/gi, (run) =>
    isDecodable(run) ? run : run.replaceAll('%', '%25'),
  )
}

function isDecodable(run: string): boolean {
  try {
    decodeURIComponent(run)
    return true
  } catch {
    return false // the question was whether it throws
  }
}
