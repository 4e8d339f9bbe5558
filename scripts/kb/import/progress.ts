const minInterval = 200
const minIntervalInLog = 5000

/**
 * Makes the function that tells on stderr what an import is doing: a line that changes in place on a
 * terminal, a line every few seconds elsewhere.
 */
export function createProgress(out: NodeJS.WriteStream): (step: string, done: number, total: number) => void {
  let last = 0
  return (step, done, total) => {
    const now = performance.now()
    const isLast = done === total
    if (out.isTTY) {
      if (!isLast && now - last < minInterval) return
      out.write(`\r\u001b[K${step} ${done} of ${total}${isLast ? '\n' : ''}`)
    } else {
      if (!isLast && now - last < minIntervalInLog) return
      out.write(`${step} ${done} of ${total}\n`)
    }
    last = now
  }
}
