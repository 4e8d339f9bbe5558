import { readFileSync } from 'node:fs'
import path from 'node:path'
import { frontmatterJsonSchema, taxonomyJsonSchema } from '../../lib/content/json-schema.ts'
import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import { allRules } from '../../lib/content/rules/check-articles.ts'
import { projectRoot } from '../build/project.ts'
import { snippets } from './snippets.ts'
import { fieldTable, ruleTable } from './tables.ts'

/** What is derived from schema, taxonomy and rules and still lies in the repository, since editors read it there: text by path. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const { taxonomy } = loadTaxonomy(path.join(projectRoot, 'content'))
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
  return new Map([
    ['.vscode/article.schema.json', json(frontmatterJsonSchema(taxonomy))],
    ['.vscode/taxonomy.schema.json', json(taxonomyJsonSchema())],
    ['.vscode/articles.code-snippets', json(snippets(taxonomy))],
    ['docs/writing.md', guide()],
  ])
}

/** The editors' guide with its tables renewed. */
function guide(): string {
  const text = readFileSync(path.join(projectRoot, 'docs/writing.md'), 'utf8')
  return between(between(text, 'fields', fieldTable()), 'rules', ruleTable(allRules))
}

function between(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: written by scripts/editors/write.ts -->`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/writing.md has no place for its ${name}`)
  return `${text.slice(0, from)}${begin}\n\n${content}\n\n${text.slice(to)}`
}
