import { Fragment } from 'react'
import type { Article } from '@/lib/content/article'
import { linkedValues } from '@/lib/site/environment'

/** An entry of an article's environment; each value leads to the articles that have it. */
export function EnvironmentValue({ article, name }: { article: Article; name: string }) {
  return linkedValues(article, name).map(({ text, href }, index) => (
    <Fragment key={text}>
      {index > 0 && ', '}
      <a href={href}>{text}</a>
    </Fragment>
  ))
}
