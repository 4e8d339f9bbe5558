import { expect, test } from 'vitest'
import { saysError, severityOf } from './severity.ts'

test.each([
  ['F0402 08:15:31.220417 1 a.go:1] x', 'fatal'],
  ['E0402 08:15:31.220417 1 a.go:1] x', 'error'],
  ['W0402 08:15:31.220417 1 a.go:1] x', 'warning'],
  ['time="2031-04-02T08:15:31Z" level=warn msg=x', 'warning'],
  ['{"severity": "ERROR", "msg": "x"}', 'error'],
  ['2031/04/02 08:15:31 [emerg] 1#1: x', 'fatal'],
  ['2031-04-02 08:15:31,220 WARN  [main] x', 'warning'],
  ['2031-04-02T08:15:31Z info x', 'info'],
  ['  Warning  FailedMount  3s  kubelet  x', 'warning'],
  ['  Normal   Pulled       3s  kubelet  x', 'info'],
  ['panic: runtime error: x', 'fatal'],
  ['Caused by: java.io.IOException: x', 'fatal'],
  ['the blue pod went away', 'none'],
  ['', 'none'],
])('%j was logged at %s', (line, severity) => {
  expect(severityOf(line)).toBe(severity)
})

test.each([
  ['Failed to open', true],
  ['context deadline exceeded', true],
  ['ErrImagePull', true],
  ['CrashLoopBackOff', true],
  ['连接超时', true],
  ['errands were run', false],
  ['started in time', false],
  ['启动完成', false],
])('%j says that something went wrong: %s', (line, expected) => {
  expect(saysError(line)).toBe(expected)
})
