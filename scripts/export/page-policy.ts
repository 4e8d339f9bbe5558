import { contentSecurityPolicy } from '../../lib/site/content-security-policy.ts'
import { pageNeeds } from '../build/page-needs.ts'

/**
 * Writes the policy of a page into its head: the hashes of its inline scripts, and nothing from
 * another host. What a `meta` element cannot say (`frame-ancestors`) is in the file of headers.
 */
export function withPolicy(html: string): string {
  const policy = contentSecurityPolicy(pageNeeds(html)).replace(/; frame-ancestors [^;]*/, '')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  if (!html.includes('<head>')) throw new Error('a page without a head has no place for its policy')
  return html.replace('<head>', `<head>${meta}`)
}
