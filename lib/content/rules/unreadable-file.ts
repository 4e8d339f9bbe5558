import type { Rule } from './rule.ts'

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  description: 'The file of an article can be read.',
  why: 'What cannot be read is an empty page.',
  mend: 'Give the account that builds the portal the right to read it, or remove the file.',
  check: ({ source }) =>
    source.unreadable === null
      ? []
      : [
          {
            line: 1,
            column: 1,
            message: `the file cannot be read: ${source.unreadable}`,
            fix: 'give the account that builds the portal the right to read it, or remove it',
          },
        ],
}
