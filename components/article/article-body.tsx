import type { MDXContent } from 'mdx/types'
import type { Article } from '@/lib/content/article'

/** The compiled body of an article. Its module is in `.cairn/articles/`, left by the prepare step. */
export async function ArticleBody({ article }: { article: Pick<Article, 'locale' | 'slug'> }) {
  const body: { default: MDXContent } = await import(
    `@/.cairn/articles/${article.locale}/${article.slug}.mdx`
  )
  const Content = body.default
  return <Content />
}
