/** A text without its percent-encoding; as it stands where that is none: a lone % is part of a name. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // written as it is meant
  }
}
