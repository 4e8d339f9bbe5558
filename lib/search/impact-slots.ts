/** Steps of impact. A slot of FlexSearch, meant for the position of a term, holds one step. */
export const slots = 64

/** Most impacts are small, so the steps are finer there: slot 0 stands for 1, the last for almost 0. */
export function toSlot(impact: number): number {
  return slots - 1 - Math.round(Math.sqrt(Math.min(1, Math.max(0, impact))) * (slots - 1))
}

/** The impact that each slot stands for, over 0 to 1. */
export const slotImpacts: readonly number[] = Array.from(
  { length: slots },
  (_, slot) => (Math.max(0.5, slots - 1 - slot) / (slots - 1)) ** 2,
)
