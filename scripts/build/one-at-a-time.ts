/**
 * Makes the function that asks for a task: it never runs twice at a time, and what is asked for while it runs is done
 * in one run after it. The task must not fail.
 */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null
  let isAskedAgain = false
  const run = async () => {
    do {
      isAskedAgain = false
      await task()
    } while (isAskedAgain)
    running = null
  }
  return () => {
    isAskedAgain = running !== null
    running ??= run()
    return running
  }
}
