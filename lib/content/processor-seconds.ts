/** Seconds of processor time that something takes: tests tell by it whether time grows out of hand, however busy the machine is. */
export function processorSeconds(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
