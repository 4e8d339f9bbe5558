import { codeLanguageName } from '../code-language-name.ts'

/** Angle brackets are markup in these, so they hold no placeholders. */
const markup = new Set([
  ...['xml', 'html', 'svg', 'vue', 'svelte', 'astro', 'jsx', 'tsx', 'markdown', 'md', 'mdx', 'wsdl', 'xsl'],
  ...['handlebars', 'hbs', 'jinja-html', 'mermaid', 'diff', 'bnf', 'ebnf'],
])

/** Angle brackets also hold types in these; a placeholder stands in quotes there. */
const typed = new Set([
  ...['c', 'c++', 'cpp', 'csharp', 'cs', 'd', 'dart', 'go', 'groovy', 'haskell', 'java', 'javascript', 'js'],
  ...['kotlin', 'kt', 'objective-c', 'rust', 'rs', 'scala', 'swift', 'ts', 'typescript'],
])

const shell = new Set([
  ...['bash', 'sh', 'shell', 'zsh', 'console', 'terminal', 'shell-session', 'shellsession', 'shellscript'],
])

/** What a machine printed: names in angle brackets are values left out of it, and nobody types them. */
const printed = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'log', 'output'])

export type CodeKind = 'shell' | 'markup' | 'typed' | 'printed' | 'data'

/** What angle brackets mean in a language; `data` stands for YAML, SQL, Dockerfiles and all others. */
export function codeKind(language: string): CodeKind {
  const name = codeLanguageName(language)
  if (shell.has(name)) return 'shell'
  if (markup.has(name)) return 'markup'
  if (typed.has(name)) return 'typed'
  return printed.has(name) ? 'printed' : 'data'
}
