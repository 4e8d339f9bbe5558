import type { Rule } from './rule.ts'

export const notUtf8: Rule = {
  id: 'not-utf8',
  severity: 'warning',
  description: 'Files are UTF-8.',
  why: 'Other encodings are guessed, and a wrong guess shows wrong letters.',
  mend: 'Save the file as UTF-8; VS Code does that with a click on the encoding in its status bar.',
  check: ({ source }) =>
    source.encoding === 'utf-8'
      ? []
      : [
          {
            line: 1,
            column: 1,
            message: `the file is not UTF-8; it was read as ${source.encoding.toUpperCase()}`,
            fix: 'save it as UTF-8',
          },
        ],
}
