import { expect, test } from 'vitest'
import { codeLanguageName } from './code-language-name.ts'
import { highlightLines } from './compile/highlight.ts'
import { codeKind } from './placeholders/code-language.ts'

test.each([
  ['azurecli-interactive', 'bash'],
  ['AzurePowerShell', 'powershell'],
  ['csharp-interactive', 'csharp'],
  ['yaml', 'yaml'],
  ['constructor', 'constructor'],
])('%s is %s', (language, name) => {
  expect(codeLanguageName(language)).toBe(name)
})

test('code that a page of Microsoft Learn can run has its colours and its placeholders', async () => {
  const [line = []] = await highlightLines('lampctl on --all', 'azurecli-interactive')
  expect(line.some(({ type }) => type === 'element')).toBe(true)
  expect(codeKind('azurecli-interactive')).toBe('shell')
})
