import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { composeArticle } from '../../lib/content/compose-article.ts'
import { composeTranslation } from '../../lib/content/compose-translation.ts'
import type { KnowledgeBase } from '../../lib/content/knowledge-base.ts'
import { latinSlug } from '../../lib/content/latin-slug.ts'
import { loadArticles } from '../../lib/content/load-articles.ts'
import { createIdSource } from '../../lib/content/next-id.ts'
import { findTerm, nearestTerm, type Term } from '../../lib/content/taxonomy.ts'
import { createArticleStore } from '../build/article-store.ts'
import { contentOption, existingContentRoot } from './content-option.ts'
import { askFor } from './new-prompts.ts'
import { readTemplate } from './template.ts'
import { findArticle, wrongUsage } from './usage.ts'

interface NewOptions {
  readonly content?: string
  readonly locale?: string
  readonly title?: string
  readonly product: readonly string[]
  readonly folder?: string
  readonly pair?: string
}

/** `kb new KIND --locale L --title T`, and `kb new --pair FILE`: the file that an editor fills in. */
export function newCommand(): Command {
  return new Command('new')
    .description('Begins an article: id, file, template and folder for pictures. Asks for what is missing.')
    .argument('[kind]', 'troubleshooting, known-issue, how-to … (taxonomy.yaml)')
    .option('--locale <locale>', 'language of the article')
    .option('--title <title>', "the symptom in the reader's words")
    .option('--product <product...>', 'what it is about; may be given several times', [])
    .option('--folder <folder>', 'folder below that of the language', '')
    .option('--pair <file>', 'begin the translation of this article instead')
    .addOption(contentOption())
    .action(create)
}

async function create(kind: string | undefined, options: NewOptions): Promise<void> {
  const root = existingContentRoot(options.content)
  const { base } = await loadArticles(root, createArticleStore(root))
  const file =
    options.pair === undefined ? await article(kind, options, base) : translation(options.pair, options, base)
  console.error(`Check it with: npm run -s kb -- check ${file}`)
  process.stdout.write(`${path.join(root, file)}\n`)
}

/** Writes a new article; gives its path below the content folder. */
async function article(kind: string | undefined, options: NewOptions, base: KnowledgeBase): Promise<string> {
  const { taxonomy } = base
  const told = {
    kind: kind === undefined ? undefined : term('KIND', kind, taxonomy.kinds),
    locale: options.locale === undefined ? undefined : term('--locale', options.locale, taxonomy.locales),
    title: options.title,
    products: options.product.map((name) => term('--product', name, taxonomy.products)),
  }
  const wanted = await askFor(told, taxonomy)
  const folder = path.posix.join(folderOf(wanted.locale, base), options.folder ?? '')
  if (folder.startsWith('..')) wrongUsage('--folder leads out of the content folder')
  const slug = freeSlug(path.join(base.root, folder), latinSlug(wanted.title))
  const id = createIdSource(base.byAddress.keys(), new Date())()
  const file = path.posix.join(folder, `${slug}.md`)
  mkdirSync(path.join(base.root, folder, 'assets', slug), { recursive: true })
  const template = readTemplate(base.root, wanted.kind, wanted.locale)
  writeFileSync(path.join(base.root, file), composeArticle(template, { ...wanted, id }), { flag: 'wx' })
  return file
}

function translation(source: string, options: NewOptions, base: KnowledgeBase): string {
  const found = findArticle(source, base)
  const others = base.taxonomy.locales.filter(({ id }) => id !== found.locale)
  const locale =
    options.locale === undefined
      ? others.length === 1
        ? (others[0]?.id ?? '')
        : wrongUsage(`--locale: say which of ${others.map(({ id }) => id).join(', ')}`)
      : term('--locale', options.locale, base.taxonomy.locales)
  const file = `${folderOf(locale, base)}/${found.file.split('/').slice(1).join('/')}`
  if (locale === found.locale) wrongUsage(`${found.file} is in ${locale} already`)
  if (existsSync(path.join(base.root, file))) wrongUsage(`${file} is there already`)
  const text = readFileSync(path.join(base.root, found.file), 'utf8')
  mkdirSync(path.dirname(path.join(base.root, file)), { recursive: true })
  writeFileSync(path.join(base.root, file), composeTranslation(found, text, { locale, base }), { flag: 'wx' })
  return file
}

/** The folder of a language as it is named now: `zh-CN` where there is one, else the id. */
function folderOf(locale: string, { articles }: KnowledgeBase): string {
  return articles.find((each) => each.locale === locale)?.file.split('/')[0] ?? locale
}

function freeSlug(folder: string, slug: string): string {
  const isTaken = (name: string) =>
    ['.md', '.mdx', '.markdown'].some((end) => existsSync(path.join(folder, name + end)))
  let number = 1
  while (isTaken(number === 1 ? slug : `${slug}-${number}`)) number += 1
  return number === 1 ? slug : `${slug}-${number}`
}

function term(option: string, name: string, terms: readonly Term[]): string {
  const found = findTerm(terms, name)
  if (found) return found.id
  const nearest = nearestTerm(terms, name)
  const known = terms.map(({ id }) => id).join(', ')
  return wrongUsage(`${option}: no "${name}"${nearest ? `; did you mean ${nearest.id}?` : ''} (${known})`)
}
