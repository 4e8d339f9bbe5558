import { shelves } from '@/.cairn/articles/shelves.mjs'
import type { Article } from '@/lib/content/article'

/** The compiled body of an article. Its module is in `.cairn/articles/`, left by the prepare step. */
export async function ArticleBody({ article }: { article: Pick<Article, 'locale' | 'slug'> }) {
  const name = `${article.locale}/${article.slug}`
  const shelf = await shelves[name]?.()
  const body = await shelf?.bodies[name]?.()
  if (!body) throw new Error(`${name} has no compiled body: run \`npm run prepare-content\``)
  const Content = body.default
  return <Content />
}
