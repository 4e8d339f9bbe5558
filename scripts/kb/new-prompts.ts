import { cancel, intro, multiselect, select, text } from '@clack/prompts'
import { labelOf, type Taxonomy, type Term } from '../../lib/content/taxonomy.ts'
import { wrongUsage } from './usage.ts'

/** What is needed to begin an article; `products` may stay empty. */
interface Wanted {
  readonly kind: string
  readonly locale: string
  readonly title: string
  readonly products: readonly string[]
}

type Told = { readonly [Key in keyof Wanted]: Wanted[Key] | undefined }

/** Asks for what the command line does not say. Away from a terminal nobody can answer: the program ends and says what is missing. */
export async function askFor(told: Told, taxonomy: Taxonomy): Promise<Wanted> {
  const { kind, locale } = told
  const title = told.title?.trim() === '' ? undefined : told.title
  if (kind !== undefined && locale !== undefined && title !== undefined) {
    return { kind, locale, title, products: told.products ?? [] }
  }
  if (!process.stdin.isTTY) {
    const missing = [
      kind === undefined ? 'KIND' : '',
      locale === undefined ? '--locale' : '',
      title === undefined ? '--title' : '',
    ].filter((name) => name !== '')
    return wrongUsage(`say ${missing.join(', ')}; on a terminal you are asked for it`)
  }
  intro('A new article')
  const options = (terms: readonly Term[], language: string) =>
    terms.map((term) => ({ value: term.id, label: labelOf(term, language), hint: term.id }))
  const chosenLocale =
    locale ?? answer<string>(await select({ message: 'Language', options: options(taxonomy.locales, 'en') }))
  const chosenKind =
    kind ?? answer<string>(await select({ message: 'Kind', options: options(taxonomy.kinds, chosenLocale) }))
  const chosenTitle =
    title ??
    answer<string>(
      await text({
        message: 'Title: the symptom, with the name of the part that fails, as someone would type it',
        validate: (value) => (value?.trim() ? undefined : 'An article needs a title.'),
      }),
    )
  const products =
    told.products && told.products.length > 0
      ? told.products
      : answer<string[]>(
          await multiselect({
            message: 'Products (space chooses, enter goes on)',
            options: options(taxonomy.products, chosenLocale),
            required: false,
          }),
        )
  return { kind: chosenKind, locale: chosenLocale, title: chosenTitle, products }
}

/** An answer; ends the program when the editor gave up. */
function answer<T extends string | string[]>(given: T | symbol): T {
  if (typeof given !== 'symbol') return given
  cancel('Nothing was written.')
  process.exit(1)
}
