/** Width of a text in columns: a Han character says as much as two letters. */
export function columns(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
}
