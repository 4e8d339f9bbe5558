import { Argument, Command } from 'commander'
import { frontmatterJsonSchema, taxonomyJsonSchema } from '../../lib/content/json-schema.ts'
import { loadTaxonomy } from '../../lib/content/load-taxonomy.ts'
import { contentOption, existingContentRoot } from './content-option.ts'

/** `kb schema`: JSON Schema of the frontmatter, with the values of the taxonomy, for editors that check YAML. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('Prints the JSON Schema of the frontmatter of an article, or of taxonomy.yaml.')
    .addArgument(new Argument('[what]', 'of which file').choices(['article', 'taxonomy']).default('article'))
    .addOption(contentOption())
    .action((what: string, options: { readonly content?: string }) => {
      const root = existingContentRoot(options.content)
      const schema =
        what === 'taxonomy' ? taxonomyJsonSchema() : frontmatterJsonSchema(loadTaxonomy(root).taxonomy)
      process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
    })
}
