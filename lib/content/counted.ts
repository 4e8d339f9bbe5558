/** `1 article`, `3 articles`; with a plural of its own, `1 change by rule`, `3 changes by rule`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
