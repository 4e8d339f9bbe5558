import type { en } from './en.ts'

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> }

/** Every text of the interface, in one language. */
export type Messages = Shape<typeof en>
