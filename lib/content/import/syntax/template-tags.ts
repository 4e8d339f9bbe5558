import { splitTags } from './block-tags.ts'
import { withoutCode } from './code-spans.ts'
import type { ConvertedLines } from './converted.ts'
import { replaceTags } from './replace-tags.ts'
import { blockMeaning, inlineMeaning } from './tag-meanings.ts'

const tag = /\{\{[<%]|\{%-? *[a-z@/]/i
const tagInCode = /\{\{[<%]\s*(?:\/\s*)?[a-z]/

/**
 * Turns the shortcodes of Hugo and the tags of GitBook and Jekyll that have a counterpart here: callouts, tabs,
 * steps, code, pictures, links, and boxes that only lay out. In code only those of Hugo are told, which has them there too.
 */
export function convertTemplateTags(body: string): ConvertedLines {
  return replaceTags(body, {
    rule: 'template-tag',
    what: 'shortcode',
    split: splitTags,
    block: blockMeaning,
    inline: inlineMeaning,
    text: withoutSite,
    isLeft: (line, isCode) => (isCode ? tagInCode.test(line) : tag.test(withoutCode(line))),
  })
}

const siteAddress = /\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}(?=\/|\{%|$)/g
const relativeUrl = /\{\{-?\s*(?:"([^"{}]*)"|'([^'{}]*)')\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g

/** Jekyll writes where a site is served in front of its addresses. */
function withoutSite(text: string, changes: { from: string; to: string }[]): string {
  if (!text.includes('{{')) return text
  const replace = (from: string, to: string) => {
    changes.push({ from, to })
    return to
  }
  return text
    .replace(siteAddress, (from) => replace(from, ''))
    .replace(relativeUrl, (from, double, single) => replace(from, double ?? single ?? ''))
}
