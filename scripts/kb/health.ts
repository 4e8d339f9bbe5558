import { Command } from 'commander'
import { type GroupHealth, type Health, healthParts, measureHealth } from '../../lib/content/health.ts'
import { loadArticles } from '../../lib/content/load-articles.ts'
import { findTerm } from '../../lib/content/taxonomy.ts'
import { createArticleStore } from '../build/article-store.ts'
import { contentOption, existingContentRoot } from './content-option.ts'
import { wrongUsage } from './usage.ts'

interface HealthOptions {
  readonly content?: string
  readonly locale?: string
  readonly lacking?: string
  readonly json?: boolean
}

/** `kb health`: what the articles have of what readers need, per product and kind. */
export function healthCommand(): Command {
  return new Command('health')
    .description('Counts what articles have of what readers need, per language, product and kind.')
    .option('--locale <locale>', 'of this language only')
    .option('--lacking <part>', `list the articles without one of ${healthParts.join(', ')}`)
    .option('--json', 'print everything as JSON')
    .addOption(contentOption())
    .action(health)
}

async function health(options: HealthOptions): Promise<void> {
  const root = existingContentRoot(options.content)
  const { base } = await loadArticles(root, createArticleStore(root))
  const asked = options.locale === undefined ? null : findTerm(base.taxonomy.locales, options.locale)
  if (asked === undefined) wrongUsage(`--locale: no "${options.locale}"`)
  const part = healthParts.find((each) => each === options.lacking)
  if (options.lacking !== undefined && part === undefined) {
    wrongUsage(`--lacking: "${options.lacking}" is none of ${healthParts.join(', ')}`)
  }
  const measured = (asked ? [asked] : base.taxonomy.locales)
    .map(({ id }) => measureHealth(base, id))
    .filter(({ all }) => all.articles > 0)
  if (options.json) process.stdout.write(`${JSON.stringify(measured)}\n`)
  else if (part)
    process.stdout.write(
      measured
        .flatMap(({ lacking }) => lacking)
        .filter(({ lacks }) => lacks.includes(part))
        .map(({ path, title }) => `${path}  ${title}\n`)
        .join(''),
    )
  else process.stdout.write(`${measured.map(report).join('\n\n')}\n`)
}

/** A table of one language: a line for all articles, for each product and for each kind. */
function report({ locale, all, products, kinds }: Health): string {
  const rows = [
    ['', 'articles', 'score', ...healthParts],
    row(`${locale}, all`, all),
    ...products.map((group) => row(group.id ?? '', group)),
    ...kinds.map((group) => row(group.id ?? '', group)),
  ]
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n')
}

function row(name: string, { articles, score, parts }: GroupHealth): string[] {
  const counts = healthParts.map((part) => {
    const count = parts.find((each) => each.part === part)
    return count ? `${count.met}/${count.of}` : '-'
  })
  return [name, String(articles), score === null ? '-' : `${score} %`, ...counts]
}
