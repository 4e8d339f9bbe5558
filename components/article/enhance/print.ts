/** Prints when all pictures are there: those further down are loaded when they come into view, else. */
export async function printComplete(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.prose img')]
  for (const picture of pictures) picture.loading = 'eager'
  await Promise.allSettled(pictures.map((picture) => picture.decode()))
  window.print()
}
