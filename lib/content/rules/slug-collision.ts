import type { Rule } from './rule.ts'

export const slugCollision: Rule = {
  id: 'slug-collision',
  severity: 'warning',
  description: 'File names differ within a language, since addresses are made from them.',
  why: 'The address of one article depends on whether the other exists.',
  mend: 'Rename one of the two files. Versions of a page, in folders such as `v2.5/` and `v2.6/`, need none.',
  check: (article, base) => {
    const owner = base.slugCollisions.get(article.path)
    if (!owner) return []
    return [
      {
        line: 1,
        column: 1,
        message: `the address of ${owner.file} would also be that of this article, which gets ${base.slugs.get(article.path) ?? ''}`,
        fix: 'rename this file, so that its address does not depend on the other',
      },
    ]
  },
}
