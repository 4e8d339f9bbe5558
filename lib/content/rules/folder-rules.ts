import type { RuleHead } from './rule.ts'

/** What is looked for in the folder itself, where it is read: `list-files.ts`, `unreached.ts`, `load-taxonomy.ts`, `load-vocabulary.ts`. */
export const folderRules: readonly RuleHead[] = [
  {
    id: 'unknown-locale',
    severity: 'error',
    description: 'Articles lie in a folder that is named after a language of the taxonomy.',
    why: 'What lies in no folder of a language is no article, and nobody would notice.',
    mend: 'Move it, name the language in `taxonomy.yaml`, or begin its name with `_`.',
  },
  {
    id: 'dangling-symlink',
    severity: 'error',
    description: 'Symbolic links lead to files and folders that exist.',
    why: 'What the link stood for is missing from the portal without a word.',
    mend: 'Mount or copy what it leads to, or remove the link.',
  },
  {
    id: 'unreadable-folder',
    severity: 'error',
    description: 'The folders of articles can be read.',
    why: 'What is in one that cannot be read is missing from the portal without a word.',
    mend: 'Give the account that builds the portal the right to read it, or remove it.',
  },
  {
    id: 'taxonomy-syntax',
    severity: 'error',
    description: '`taxonomy.yaml` can be read.',
    why: 'The shipped vocabulary is used in its place, so products and kinds of your own are unknown.',
    mend: 'Mend the YAML at that line.',
  },
  {
    id: 'vocabulary-syntax',
    severity: 'error',
    description: '`vocabulary.yaml` can be read.',
    why: 'The shipped synonyms are used in place of your own.',
    mend: 'Mend the YAML at that line; a group is a list of at least two words.',
  },
]
