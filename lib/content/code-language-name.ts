/** What Microsoft Learn calls languages that others call otherwise. */
const learnNames = new Map([
  ['azurecli', 'bash'],
  ['azurepowershell', 'powershell'],
  ['cmd', 'bat'],
])

/** The name by which a language of code is known; Microsoft Learn marks code that its pages can run. */
export function codeLanguageName(language: string): string {
  const name = language
    .trim()
    .toLowerCase()
    .replace(/-interactive$/, '')
  return learnNames.get(name) ?? name
}
