import type { Rule } from './rule.ts'

export const missingAlt: Rule = {
  id: 'missing-alt',
  severity: 'warning',
  description: 'Every image says in words what it shows.',
  why: 'Who cannot see the picture does not know what it proves, and search does not find it.',
  mend: 'Say what the picture proves: see [Screenshots](#screenshots).',
  check: (article) =>
    article.references.images
      .filter((image) => image.alt.trim() === '')
      .map((image) => ({
        line: image.line,
        column: image.column,
        message: `the image "${image.src}" has no description`,
        fix: 'write what it shows between the brackets: ![ovn-controller at 100 % CPU in top](…)',
      })),
}
