export type Severity = 'fatal' | 'error' | 'warning' | 'info' | 'none'

const klog = /^\s{0,8}([IWEF])\d{4} \d{2}:\d{2}:/
const fieldLevel = /\b(?:level|lvl|severity|loglevel)["']?\s{0,2}[:=]\s{0,2}["']?([A-Za-z]{3,9})/i
const bracketLevel = /[[(<|]\s?([A-Za-z]{4,9})\s?[\])>|]/
const bareLevel =
  /(?:^|[\s"|:])(FATAL|PANIC|CRITICAL|CRIT|EMERG|ALERT|SEVERE|ERROR|ERR|WARNING|WARN|INFO|NOTICE|DEBUG|TRACE)(?=[\s:|\]",]|$)/
const lowerLevel = /^\s{0,8}(?:\S{10,40}\s{1,4}){0,2}(fatal|panic|error|warning|warn|info|debug)\s/
const eventType = /^\s{0,16}(?:\S{1,12}\s{1,8})?(Warning|Normal)\s{2,}/
const collapse = /\b(?:panic:|fatal error:|FATAL:|Caused by:|Traceback \(|segfault|core dumped|Out of memory)/

const names: Readonly<Record<string, Severity>> = {
  f: 'fatal',
  fatal: 'fatal',
  panic: 'fatal',
  critical: 'fatal',
  crit: 'fatal',
  emerg: 'fatal',
  alert: 'fatal',
  severe: 'fatal',
  e: 'error',
  error: 'error',
  err: 'error',
  w: 'warning',
  warning: 'warning',
  warn: 'warning',
  i: 'info',
  info: 'info',
  notice: 'info',
  debug: 'info',
  trace: 'info',
  normal: 'info',
}

/** The level that a line was logged at; looks at the first 400 characters only. */
export function severityOf(line: string): Severity {
  const head = line.slice(0, 400)
  if (collapse.test(head)) return 'fatal'
  for (const pattern of [klog, fieldLevel, bracketLevel, bareLevel, eventType, lowerLevel]) {
    const severity = names[pattern.exec(head)?.[1]?.toLowerCase() ?? '']
    if (severity) return severity
  }
  return 'none'
}

const errorWords = new RegExp(
  [
    "\\b(?:error|err|fail(?:ed|ure|s|ing)?|cannot|can't|couldn't|unable|denied|refused|forbidden|unauthorized|timeout)\\b",
    '\\b(?:timed out|deadline|not found|no such|not exist|invalid|illegal|unexpected|conflict|exceed(?:ed|s)?|exhausted)\\b',
    '\\b(?:kill(?:ed|ing)?|crash(?:ed)?|abort(?:ed|s)?|reject(?:ed)?|missing|mismatch|expired|unreachable|reset by peer)\\b',
    '\\b(?:insufficient|corrupt(?:ed)?|exception|panic|fatal|unhealthy|evicted|stuck|nxdomain|servfail|unknown|not ready)\\b',
    '错误|失败|无法|不能|拒绝|超时|异常|找不到|不存在|未找到|没有权限|无权限|不支持|冲突|过期|崩溃|中断|丢失|不可用|致命|不足',
  ].join('|'),
  'i',
)
// Parts of names (`ErrImagePull`, `CrashLoopBackOff`), told by their case.
const camelErrors =
  /[a-z](?:Error|Exception|BackOff|Failed|Failure|Killed|Exceeded|Timeout)\b|\b(?:Failed|Err|Invalid|OOM)[A-Z]/

/** Whether a line says, in English or Chinese, that something went wrong. */
export function saysError(line: string): boolean {
  return errorWords.test(line) || camelErrors.test(line)
}
