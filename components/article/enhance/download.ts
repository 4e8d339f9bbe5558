import { wholeText } from './code-text'

/** Endings of the files in which a language is kept; others are text. */
const endings: Readonly<Record<string, string>> = {
  ...{ bash: 'sh', sh: 'sh', shell: 'sh', zsh: 'sh', console: 'txt', text: 'txt', python: 'py', yml: 'yaml' },
  ...{ yaml: 'yaml', json: 'json', sql: 'sql', xml: 'xml', html: 'html', ini: 'ini', toml: 'toml', go: 'go' },
  ...{ properties: 'properties', java: 'java', javascript: 'js', js: 'js', typescript: 'ts', ts: 'ts' },
}

/** Saves a block as a file, under the title that its author gave it when that is a file's name. */
export function downloadBlock(figure: HTMLElement): void {
  const address = URL.createObjectURL(new Blob([`${wholeText(figure)}\n`], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(figure)
  link.click()
  URL.revokeObjectURL(address)
}

function fileName(figure: HTMLElement): string {
  const title = figure.querySelector('.code-title')?.textContent?.split(/[\\/]/).at(-1)
  if (title && /^[\w-][\w.-]*\.\w+$/.test(title)) return title
  const article = decodeURIComponent(location.pathname.split('/').at(-1) ?? 'article')
  const ending = endings[figure.dataset.language ?? ''] ?? 'txt'
  return `${article}-${figure.id.split('.').at(-1) ?? 'code'}.${ending}`
}
