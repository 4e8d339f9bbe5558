// Programs whose options of several letters follow one dash, so that they look like excluded words.
const programs =
  'java|find|tar|ps|ls|openssl|kubectl|oc|docker|podman|nerdctl|crictl|ctr|grep|curl|tcpdump|iptables|netstat|ss|helm|go|terraform|qemu-img|virsh|ip'

const signs = [
  /^\s*[$#] /,
  /(?:^|\s)--[a-z]/i,
  /(?:^|\s)-[a-z\d](?:[\s=]|$)/i,
  /(?:^|\s)-(?:D|X[mns]|XX)/,
  /\s(?:\||&&|>>?|2>&1)\s/,
  new RegExp(`^\\s*(?:sudo )?(?:${programs})\\s`),
]

/**
 * Whether a query is a command line that someone pasted, or holds options of one. `-word` in it is an option and not
 * an excluded word; where both could be meant it is text, since an article left out by mistake is never seen.
 */
export function isCommandLine(query: string): boolean {
  return signs.some((sign) => sign.test(query))
}
