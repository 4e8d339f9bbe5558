import { distance } from 'fastest-levenshtein'

/** The share of the letters that may differ. */
const maxShare = 0.4

/** The name that someone most likely meant: the nearest one, when at most two fifths of it differ; case counts for nothing. */
export function nearestName(names: Iterable<string>, written: string): string | null {
  const key = written.normalize('NFKC').toLowerCase()
  let best: { readonly name: string; readonly share: number } | null = null
  for (const name of names) {
    const candidate = name.normalize('NFKC').toLowerCase()
    const longer = Math.max(candidate.length, key.length, 1)
    // The lengths alone differ by more than is allowed: no need to compare letters.
    if (Math.abs(candidate.length - key.length) / longer > maxShare) continue
    const share = distance(key, candidate) / longer
    if (share <= maxShare && (!best || share < best.share)) best = { name, share }
  }
  return best?.name ?? null
}

/** What a finding advises: the name that was meant, in front of what else can be done. */
export function didYouMean(name: string | null, otherwise: string): string {
  return name === null ? otherwise : `did you mean ${name}? Else ${otherwise}`
}
