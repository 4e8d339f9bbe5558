import { z } from 'zod'
import { labelOf } from './find-term.ts'
import { articleMetaSchema } from './schema.ts'
import type { Taxonomy, Term } from './taxonomy.ts'
import { taxonomySchema } from './taxonomy.ts'

type JsonSchema = Record<string, unknown>

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** Fields that the check asks of every article. */
const required = ['id', 'title', 'kind', 'products']

/**
 * The frontmatter of an article as JSON Schema, for editors that complete and check YAML: the fields
 * of `schema.ts` with the values of a taxonomy. Only the canonical spelling is described; what is also
 * understood (`field-names.ts`) is for articles that come from elsewhere.
 */
export function frontmatterJsonSchema(taxonomy: Taxonomy): JsonSchema {
  const values: Record<string, JsonSchema> = {
    kind: { type: 'string', oneOf: taxonomy.kinds.map(constant) },
    products: { type: 'array', items: { type: 'string', oneOf: taxonomy.products.map(constant) } },
    components: {
      type: 'array',
      items: { anyOf: [{ type: 'string', oneOf: taxonomy.components.map(constant) }, { type: 'string' }] },
    },
    environment: {
      type: 'object',
      properties: Object.fromEntries(
        taxonomy.environment.map((term) => [term.id, { type: 'string', description: labelOf(term, 'en') }]),
      ),
      additionalProperties: { type: 'string' },
    },
    verified: {
      type: 'object',
      properties: {
        date: { type: 'string', format: 'date' },
        version: { type: 'string' },
        by: { type: 'string' },
      },
      required: ['date'],
    },
    updated: { type: 'string', format: 'date' },
  }
  const properties = Object.fromEntries(
    Object.entries(articleMetaSchema.shape).map(([name, schema]) => {
      const { description, examples } = z.globalRegistry.get(schema) ?? {}
      return [name, { ...(values[name] ?? valueSchema(schema)), description, examples }]
    }),
  )
  return {
    $schema: dialect,
    title: 'Frontmatter of an article',
    type: 'object',
    properties,
    required,
  }
}

/** `taxonomy.yaml` as JSON Schema. */
export function taxonomyJsonSchema(): JsonSchema {
  return { ...z.toJSONSchema(taxonomySchema, { io: 'input' }), title: 'Vocabulary of a knowledge base' }
}

function constant(term: Term): JsonSchema {
  return { const: term.id, description: labelOf(term, 'en') }
}

/** The schema of a value that is there: a field without a value is left out of the file. */
function valueSchema(schema: z.ZodType): JsonSchema {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  const { $schema: _dialect, form: _form, ...rest } = z.toJSONSchema(z.core.clone(inner))
  return rest
}
