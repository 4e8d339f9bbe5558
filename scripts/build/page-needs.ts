import { createHash } from 'node:crypto'
import type { PageNeeds } from '../../lib/site/content-security-policy.ts'

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/** What the policy of a page must allow: its inline scripts by hash, each once, and the styles of mermaid where it draws. */
export function pageNeeds(html: string): PageNeeds {
  const scripts = [...html.matchAll(inlineScript)].map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  )
  return { scripts: [...new Set(scripts)], inlineStyles: html.includes('class="mermaid"') }
}
