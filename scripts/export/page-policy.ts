import { createHash } from 'node:crypto'
import { contentSecurityPolicy } from '../../lib/site/content-security-policy.ts'

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/**
 * Writes the policy of a page into its head: the hashes of its inline scripts, and nothing from
 * another host. What a `meta` element cannot say (`frame-ancestors`) is in the file of headers.
 */
export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(inlineScript)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
  const policy = contentSecurityPolicy({
    scripts: [...new Set(hashes)],
    inlineStyles: html.includes('class="mermaid"'),
  }).replace(/; frame-ancestors [^;]*/, '')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  if (!html.includes('<head>')) throw new Error('a page without a head has no place for its policy')
  return html.replace('<head>', `<head>${meta}`)
}
