import { createHash } from 'node:crypto'
import type { PageNeeds } from '../../lib/site/content-security-policy.ts'

/** A script with its text, or any other tag as a whole, so that what an attribute says is never taken for a tag. */
const tag =
  /<script(?<attributes>(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?)>(?<code>[\s\S]*?)<\/script>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi

/** What the policy of a page must allow: its inline scripts by hash, each once, and the styles of mermaid where it draws. */
export function pageNeeds(html: string): PageNeeds {
  const scripts = [...html.matchAll(tag)].flatMap(({ groups }) =>
    groups?.code === undefined || /\ssrc=/i.test(groups.attributes ?? '')
      ? []
      : `'sha256-${createHash('sha256').update(groups.code).digest('base64')}'`,
  )
  return { scripts: [...new Set(scripts)], inlineStyles: html.includes('class="mermaid"') }
}
