import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { counted } from '../../../lib/content/counted.ts'
import { groupBy } from '../../../lib/content/group-by.ts'
import { commonNotes } from './common-notes.ts'
import type { ArticleReport, ImportReport } from './import-report.ts'

/** Longer lists go on in the JSON report, so that a browser opens the page at once. */
const maxRows = 2000

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem; }
dl div { border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: .4rem; padding: .5rem .75rem; }
dt { font-size: .85rem; opacity: .75; } dd { margin: 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent); padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
td { min-width: 3.5rem; } summary { cursor: pointer; padding: .25rem 0; }
.bad { color: light-dark(#a40000, #ff9b8f); font-weight: 600; }
`

/** The report as a page that stands by itself: no scripts, nothing from elsewhere. */
export function reportHtml(report: ImportReport): string {
  const { totals } = report
  const body: ElementContent[] = [
    element('h1', 'Import report'),
    element('p', `From ${report.source} to ${report.target}`),
    figures(report),
    ...section('Words lost', lostRows(report), ['Source', 'Line', 'Word that readers saw and no longer see']),
    ...section(
      'Not read',
      report.skipped.map(({ file, reason }) => [file, reason]),
      ['File', 'Why'],
    ),
    ...section(
      'Left alone because edited since',
      report.articles.filter(({ status }) => status === 'edited').map(({ file, source }) => [file, source]),
      ['Article', 'Source'],
    ),
    ...section(
      'Missing files',
      each(report.articles, ({ missing }) => missing.map(({ line, kind, name }) => [line, kind, name])),
      ['Source', 'Line', 'What', 'Name'],
    ),
    ...section('Values outside of the vocabulary', strangeValues(report), ['Field', 'Value', 'Articles']),
    ...notUnderstoodSections(report),
    ...section(
      'Duplicates',
      report.duplicated.map(({ files, reason }) => [reason, files.join(', ')]),
      ['Alike in', 'Files'],
    ),
    ...changeSections(report.articles),
    ...section(
      'Files that no article uses, not copied',
      report.unused.map((file) => [file]),
      ['File'],
    ),
    ...section(
      'Written by an earlier import; the source is gone',
      report.gone.map((file) => [file]),
      ['File'],
    ),
    ...section(
      'Articles',
      report.articles.map(({ source, file, status, locale, localeBy, words }) => [
        source,
        file,
        status,
        `${locale} (by ${localeBy})`,
        `${words.before} → ${words.after}`,
      ]),
      ['Source', 'Article', 'Status', 'Language', 'Words'],
    ),
  ]
  const title = `Import: ${counted(totals.articles, 'article')}, ${counted(totals.lost, 'word')} lost`
  return toHtml(page(title, body))
}

function notUnderstoodSections(report: ImportReport): Element[] {
  return [
    ...section(
      'Not understood in several places',
      commonNotes(report).map(({ what, name, count, articles, source, line }) => [
        what,
        name,
        count,
        articles,
        `${source}:${line}`,
      ]),
      ['What', 'Name', 'Times', 'Articles', 'First'],
    ),
    ...section(
      'Not understood, kept as it stands',
      each(report.articles, ({ notUnderstood }) =>
        notUnderstood.map(({ line, what, text }) => [line, what, text]),
      ),
      ['Source', 'Line', 'What', 'Text'],
    ),
  ]
}

function page(title: string, children: ElementContent[]): Root {
  const head = [
    element('meta', [], { charSet: 'utf-8' }),
    element('meta', [], { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', title),
    element('style', style),
  ]
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', [element('head', head), element('body', children)], { lang: 'en' }),
    ],
  }
}

function figures({ totals }: ImportReport): Element {
  const names: readonly [keyof ImportReport['totals'], string][] = [
    ['files', 'Files read'],
    ['articles', 'Articles'],
    ['written', 'Written'],
    ['unchanged', 'Unchanged'],
    ['edited', 'Edited since'],
    ['copied', 'Files copied'],
    ['skipped', 'Not read'],
    ['words', 'Visible words'],
    ['lost', 'Words lost'],
    ['changes', 'Changes by rule'],
    ['notUnderstood', 'Not understood'],
    ['missing', 'Missing files'],
    ['duplicated', 'Duplicates'],
  ]
  const figure = ([key, label]: readonly [keyof ImportReport['totals'], string]) =>
    element('div', [
      element('dt', label),
      element('dd', String(totals[key]), key === 'lost' && totals.lost > 0 ? { className: ['bad'] } : {}),
    ])
  return element('dl', names.map(figure))
}

function lostRows({ articles }: ImportReport): (string | number)[][] {
  return articles.flatMap(({ source, lost }) =>
    lost.map(({ word, count, line }) => [source, line, count > 1 ? `${word} ×${count}` : word]),
  )
}

/** Each value once, the most frequent first: candidates for taxonomy.yaml, or for the values of a map. */
function strangeValues({ articles }: ImportReport): string[][] {
  const counts = new Map<string, number>()
  for (const { notUnderstood } of articles)
    for (const { what, text } of notUnderstood)
      if (what === 'value of kind' || what === 'value of products')
        counts.set(
          `${what.slice('value of '.length)}\n${text}`,
          (counts.get(`${what.slice('value of '.length)}\n${text}`) ?? 0) + 1,
        )
  return [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => [...key.split('\n'), String(count)])
}

/** A folded list for each rule, the rarest first: what happened everywhere is the least surprising. */
function changeSections(articles: readonly ArticleReport[]): ElementContent[] {
  const changes = articles.flatMap(({ source, changes: own }) => own.map((change) => ({ source, ...change })))
  const rules = [...groupBy(changes, ({ rule }) => rule)].sort(([, a], [, b]) => a.length - b.length)
  return [
    element('h2', 'Changed by rule'),
    ...rules.map(([rule, made]) =>
      element('details', [
        element('summary', `${rule} (${made.length})`),
        table(
          made.map(({ source, line, from, to }) => [source, line, from, to]),
          ['Source', 'Line', 'Before', 'After'],
        ),
      ]),
    ),
  ]
}

function each(articles: readonly ArticleReport[], rowsOf: (article: ArticleReport) => (string | number)[][]) {
  return articles.flatMap((article) => rowsOf(article).map((row) => [article.source, ...row]))
}

function section(title: string, rows: readonly (string | number)[][], columns: readonly string[]): Element[] {
  return rows.length === 0 ? [] : [element('h2', `${title} (${rows.length})`), table(rows, columns)]
}

function table(rows: readonly (string | number)[][], columns: readonly string[]): Element {
  const shown = rows.slice(0, maxRows)
  const more = rows.length - shown.length
  const head = element(
    'tr',
    columns.map((column) => element('th', column, { scope: 'col' })),
  )
  const body = shown.map((row) =>
    element(
      'tr',
      row.map((cell) => element('td', String(cell))),
    ),
  )
  return element(
    'div',
    [
      element('table', [element('thead', [head]), element('tbody', body)]),
      ...(more > 0 ? [element('p', `… ${more} more in import-report.json`)] : []),
    ],
    { className: ['scroll'], tabIndex: 0 },
  )
}

function element(
  tagName: string,
  children: string | readonly ElementContent[],
  properties: Element['properties'] = {},
): Element {
  const content: ElementContent[] =
    typeof children === 'string' ? [{ type: 'text', value: children }] : [...children]
  return { type: 'element', tagName, properties, children: content }
}
