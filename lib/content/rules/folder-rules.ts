import type { RuleHead } from './rule.ts'

/** What is looked for in the folder itself, where it is read: `list-files.ts`, `load-taxonomy.ts`, `load-vocabulary.ts`. */
export const folderRules: readonly RuleHead[] = [
  {
    id: 'unknown-locale',
    severity: 'error',
    description: 'Articles lie in a folder that is named after a language of the taxonomy.',
  },
  {
    id: 'dangling-symlink',
    severity: 'error',
    description: 'Symbolic links lead to files and folders that exist.',
  },
  {
    id: 'taxonomy-syntax',
    severity: 'error',
    description: '`taxonomy.yaml` can be read.',
  },
  {
    id: 'vocabulary-syntax',
    severity: 'error',
    description: '`vocabulary.yaml` can be read.',
  },
]
