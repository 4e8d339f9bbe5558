// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places of VS Code snippets are written like this

import { labelOf } from '../../lib/content/find-term.ts'
import { audiences, states } from '../../lib/content/schema.ts'
import type { Taxonomy } from '../../lib/content/taxonomy.ts'

interface Snippet {
  readonly prefix: string
  readonly body: readonly string[]
  readonly description: string
}

function choice(at: number, values: readonly string[]): string {
  return `\${${at}|${values.join(',')}|}`
}

/** What stands in a body, the same for every taxonomy. */
const bodySnippets: Readonly<Record<string, Snippet>> = {
  callout: {
    prefix: 'kb-callout',
    description: 'Callout',
    body: [
      `:::${choice(1, ['note', 'tip', 'important', 'warning', 'danger', 'details'])} \${2:title}`,
      '$0',
      ':::',
    ],
  },
  shot: {
    prefix: 'kb-picture',
    description: 'Picture',
    body: ['![${1:what it proves}](./assets/$TM_FILENAME_BASE/${2:file}.png)'],
  },
  code: {
    prefix: 'kb-code',
    description: 'Code with a title',
    body: ['```${1:bash} title="${2:on the node}"', '$0', '```'],
  },
  tabs: {
    prefix: 'kb-tabs',
    description: 'Tabs (.mdx)',
    body: [
      '<Tabs>',
      '<Tab label="${1:one}">',
      '',
      '$2',
      '',
      '</Tab>',
      '<Tab label="${3:other}">',
      '',
      '$0',
      '',
      '</Tab>',
      '</Tabs>',
    ],
  },
  steps: {
    prefix: 'kb-steps',
    description: 'Steps (.mdx)',
    body: ['<Steps>', '', '### ${1:First step}', '', '$0', '', '</Steps>'],
  },
}

/** Snippets of VS Code for articles: frontmatter with choices of the taxonomy, sections, callouts, components. */
export function snippets(taxonomy: Taxonomy): Record<string, Snippet & { readonly scope: string }> {
  const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id)
  const list: Record<string, Snippet> = {
    frontmatter: {
      prefix: 'kb-article',
      description: 'Frontmatter of an article',
      body: [
        '---',
        'id: ${1:TBD}',
        'title: ${2:the symptom, with the name of the part that fails}',
        `kind: ${choice(3, ids(taxonomy.kinds))}`,
        `products: [${choice(4, ids(taxonomy.products))}]`,
        "versions: ['${5:4.1.x}']",
        `state: ${choice(6, states)}`,
        '---',
        '',
        '$0',
      ],
    },
    kind: { prefix: 'kb-kind', description: 'Kind', body: [`kind: ${choice(1, ids(taxonomy.kinds))}`] },
    products: {
      prefix: 'kb-products',
      description: 'Products',
      body: [`products: [${choice(1, ids(taxonomy.products))}]`],
    },
    state: { prefix: 'kb-state', description: 'State', body: [`state: ${choice(1, states)}`] },
    audience: { prefix: 'kb-audience', description: 'Audience', body: [`audience: ${choice(1, audiences)}`] },
    verified: {
      prefix: 'kb-verified',
      description: 'What was tried, when, by whom',
      body: [
        'verified: { date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE, version: ${1:version}, by: ${2:name} }',
      ],
    },
    ...bodySnippets,
  }
  for (const section of taxonomy.sections) {
    const names = taxonomy.locales.map(({ id }) => labelOf(section, id))
    list[`section ${section.id}`] = {
      prefix: `kb-section-${section.id}`,
      description: names.join(' / '),
      body: [`## ${choice(1, [...new Set(names)])}`, '', '$0'],
    }
  }
  return Object.fromEntries(
    Object.entries(list).map(([name, snippet]) => [name, { scope: 'markdown,mdx', ...snippet }]),
  )
}
