import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { decoded } from '../../decoded.ts'
import { findElement, hasClass } from './find-element.ts'
import { titleOf } from './page-title.ts'

/** What an HTML file is made of. */
export interface PageParts {
  /** The element that holds the text of the page, without the frame of the site around it. */
  readonly main: Element | Root
  readonly title: string | null
  readonly pageId: string | null
  /** The path at which its site served the page, as the page names it. */
  readonly address: string | null
  /** Date of the last change, `YYYY-MM-DD`. */
  readonly updated: string | null
  readonly isIndexOfExport: boolean
}

/** Finds the parts of a page: those that exports of Confluence name, else those of any page. */
export function pageParts(tree: Root, path: string): PageParts {
  const byId = (id: string) => findElement(tree, ({ properties }) => properties.id === id)
  const byTag = (tag: string) => findElement(tree, ({ tagName }) => tagName === tag)
  const main =
    findElement(tree, (element) => hasClass(element, 'wiki-content')) ??
    byId('main-content') ??
    byTag('main') ??
    byTag('article') ??
    byTag('body') ??
    tree
  const metadata = findElement(tree, (element) => hasClass(element, 'page-metadata'))
  const isExport = findElement(tree, (element) => hasClass(element, 'pageSectionTitle')) !== null
  return {
    main,
    title: titleOf(tree, main),
    pageId: pageIdOf(tree, path),
    address: addressOf(tree),
    updated: lastDate(metadata ? textOf(metadata) : changedOf(tree)),
    isIndexOfExport:
      isExport &&
      /(?:^|\/)index\.html?$/i.test(path) &&
      findElement(tree, (element) => hasClass(element, 'wiki-content')) === null,
  }
}

function pageIdOf(tree: Root, path: string): string | null {
  const meta = findElement(tree, ({ properties }) => properties.name === 'ajs-page-id')
  const told = meta?.properties.content
  if (typeof told === 'string') return told
  return /(?:^|[_/])(\d{4,})\.html?$/i.exec(path)?.[1] ?? null
}

/** Sites name the address of a page for search engines. That of the whole site says nothing of the page. */
function addressOf(tree: Root): string | null {
  const link = findElement(
    tree,
    ({ tagName, properties: { rel } }) =>
      tagName === 'link' && Array.isArray(rel) && rel.includes('canonical'),
  )
  const href = link?.properties.href
  if (typeof href !== 'string' || !URL.canParse(href, 'https://kb.invalid')) return null
  const { pathname } = new URL(href, 'https://kb.invalid')
  return pathname === '/' ? null : decoded(pathname)
}

/** When a page was changed, as sites say it to search engines; empty where they do not. */
function changedOf(tree: Root): string {
  const meta = findElement(tree, ({ properties }) => properties.property === 'article:modified_time')
  const told = meta?.properties.content
  return typeof told === 'string' ? told : ''
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The last date in a line such as `Created by Ann, last modified on Mar 03, 2021`. */
function lastDate(text: string): string | null {
  const dates = [
    ...text.matchAll(
      /(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})|([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})|(\d{1,2})\.? ([A-Za-z]{3})[a-z]*\.?,? (\d{4})/g,
    ),
  ].map(([, y, m, d, name, day, year, day2, name2, year2]) => {
    const month = months.indexOf((name ?? name2 ?? '').toLowerCase()) + 1
    return [y ?? year ?? year2, m ?? String(month), d ?? day ?? day2].map((part) =>
      (part ?? '').padStart(2, '0'),
    )
  })
  const last = dates.filter(([, month]) => month !== '00').at(-1)
  return last ? last.join('-') : null
}
