import type { Article } from '@/lib/content/article'
import { linkedValues } from '@/lib/site/environment'

/** An entry of an article's environment; each value, on a line of its own, leads to the articles that have it. */
export function EnvironmentValue({ article, name }: { article: Article; name: string }) {
  return linkedValues(article, name).map(({ text, href }) => (
    <a key={text} href={href}>
      {text}
    </a>
  ))
}
