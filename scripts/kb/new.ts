import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Command } from 'commander'
import { composeTranslation } from '../../lib/content/compose-translation.ts'
import { fillTemplate } from '../../lib/content/fill-template.ts'
import { convertComments } from '../../lib/content/import/syntax/comments.ts'
import type { KnowledgeBase } from '../../lib/content/knowledge-base.ts'
import { latinSlug } from '../../lib/content/latin-slug.ts'
import { loadArticles } from '../../lib/content/load-articles.ts'
import { localeOfFile } from '../../lib/content/locale-folder.ts'
import { createIdSource } from '../../lib/content/next-id.ts'
import type { ParsedArticle } from '../../lib/content/parse.ts'
import { isPortableName } from '../../lib/content/rules/file-name.ts'
import { decodeSource } from '../../lib/content/source-file.ts'
import { findTerm, nearestTerm, type Taxonomy, type Term } from '../../lib/content/taxonomy.ts'
import { createArticleStore } from '../build/article-store.ts'
import { contentOption, existingContentRoot } from './content-option.ts'
import { askFor } from './new-prompts.ts'
import { readTemplate } from './template.ts'
import { findArticle, wrongUsage } from './usage.ts'

interface NewOptions {
  readonly content?: string
  readonly locale?: string
  readonly title?: string
  readonly product?: readonly string[]
  readonly folder?: string
  readonly pair?: string
  readonly mdx?: true
}

/** `kb new KIND --locale L --title T`, and `kb new --pair FILE`: the file that an editor fills in. */
export function newCommand(): Command {
  return new Command('new')
    .description('Begins an article: id, file, template and folder for pictures. Asks for what is missing.')
    .argument('[kind]', 'troubleshooting, known-issue, how-to … (taxonomy.yaml)')
    .option('--locale <locale>', 'language of the article')
    .option('--title <title>', "the symptom in the reader's words")
    .option('--product <product...>', 'what it is about; several with spaces or commas between')
    .option('--folder <folder>', 'folder below that of the language')
    .option('--mdx', 'for an article with components, such as tabs')
    .option('--pair <file>', 'begin the translation of this article instead')
    .addOption(contentOption())
    .action(create)
}

async function create(kind: string | undefined, options: NewOptions): Promise<void> {
  const root = existingContentRoot(options.content)
  const { base } = await loadArticles(root, createArticleStore(root))
  const file =
    options.pair === undefined
      ? await article(kind, options, base)
      : translation(options.pair, { ...options, kind }, base)
  const typed = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`
  console.error(`Check it with: npm run -s kb -- check ${typed}`)
  process.stdout.write(`${path.join(root, file)}\n`)
}

/** Writes a new article; gives its path below the content folder. */
async function article(kind: string | undefined, options: NewOptions, base: KnowledgeBase): Promise<string> {
  const { taxonomy } = base
  const told = {
    kind: kind === undefined ? undefined : term('KIND', kind, taxonomy.kinds),
    locale: options.locale === undefined ? undefined : term('--locale', options.locale, taxonomy.locales),
    title: options.title,
    products: productsOf(options.product ?? [], { kind, taxonomy }),
  }
  const wanted = await askFor(told, taxonomy)
  const folder = targetFolder(wanted.locale, options.folder ?? '', base)
  const alike = base.articles.find(
    ({ meta, locale }) => locale === wanted.locale && meta.title === wanted.title.trim(),
  )
  if (alike) console.error(`There is an article of that title already: ${alike.file}. Is this one needed?`)
  const slug = freeSlug(path.join(base.root, folder), latinSlug(wanted.title))
  const id = createIdSource(base.byAddress.keys(), new Date())()
  const file = path.posix.join(folder, `${slug}${options.mdx ? '.mdx' : '.md'}`)
  mkdirSync(path.join(base.root, folder, 'assets', slug), { recursive: true })
  const template = readTemplate(base.root, wanted.kind, wanted.locale)
  const text = fillTemplate(template, { ...wanted, id })
  writeFileSync(path.join(base.root, file), options.mdx ? convertComments(text).body : text, { flag: 'wx' })
  return file
}

/** The products that were named. A list takes all that follows it, so a kind that was typed behind it is told. */
function productsOf(
  given: readonly string[],
  { kind, taxonomy }: { kind: string | undefined; taxonomy: Taxonomy },
): string[] {
  const names = given.flatMap((each) => each.split(/[,，、]/)).map((name) => name.trim())
  return names
    .filter((name) => name !== '')
    .map((name) => {
      const isKind =
        kind === undefined && !findTerm(taxonomy.products, name) && findTerm(taxonomy.kinds, name)
      return isKind
        ? wrongUsage(`${name} is a kind; write it before the options: kb new ${name} --product …`)
        : term('--product', name, taxonomy.products)
    })
}

/** The folder of an article, below the content folder: as it is there, else in Latin letters, since addresses are made from it. */
function targetFolder(locale: string, named: string, base: KnowledgeBase): string {
  const parts = path.posix.normalize(named.replaceAll('\\', '/')).split('/')
  if (parts.includes('..')) wrongUsage('--folder leads out of the folder of the language')
  return parts
    .filter((part) => part !== '' && part !== '.')
    .reduce(
      (folder, part) => {
        const asNamed = path.posix.join(folder, part)
        const isThere = existsSync(path.join(base.root, asNamed))
        return isThere || isPortableName(part) ? asNamed : path.posix.join(folder, latinSlug(part))
      },
      folderOf(locale, base),
    )
}

function translation(
  source: string,
  options: NewOptions & { readonly kind: string | undefined },
  base: KnowledgeBase,
): string {
  const { kind, title, product, folder, mdx } = options
  if ([kind, title, product, folder, mdx].some((given) => given !== undefined))
    wrongUsage(
      '--pair takes kind, title, products, folder and format from the article; translate the title in the file',
    )
  const found = findArticle(source, base)
  if (localeOfFile(found.file, base.taxonomy) === null)
    wrongUsage(`${found.file} is in no folder of a language; move the articles below ${found.locale}/ first`)
  const locale = localeOfPair(found, options.locale, base)
  if (locale === found.locale) wrongUsage(`${found.file} is in ${locale} already`)
  const file = `${folderOf(locale, base)}/${found.file.split('/').slice(1).join('/')}`
  const there = base.translationsOf(found).find((each) => each.locale === locale)
  if (there) wrongUsage(`${there.file} is its translation already`)
  if (existsSync(path.join(base.root, file))) wrongUsage(`${file} is there already`)
  const { text } = decodeSource(found.file, readFileSync(path.join(base.root, found.file)))
  mkdirSync(path.dirname(path.join(base.root, file)), { recursive: true })
  writeFileSync(path.join(base.root, file), composeTranslation(found, text, { locale, base }), { flag: 'wx' })
  return file
}

/** The language of a translation: the one that was named, else the only other one. */
function localeOfPair(
  { locale }: ParsedArticle,
  named: string | undefined,
  { taxonomy }: KnowledgeBase,
): string {
  if (named !== undefined) return term('--locale', named, taxonomy.locales)
  const others = taxonomy.locales.filter(({ id }) => id !== locale)
  const [only] = others
  return others.length === 1 && only
    ? only.id
    : wrongUsage(`--locale: say which of ${others.map(({ id }) => id).join(', ')}`)
}

/** The folder of a language as it is named now: `zh-CN` where there is one, else the id; none where no language has one. */
function folderOf(locale: string, { articles, taxonomy }: KnowledgeBase): string {
  if (articles.length > 0 && articles.every(({ file }) => localeOfFile(file, taxonomy) === null)) return ''
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
