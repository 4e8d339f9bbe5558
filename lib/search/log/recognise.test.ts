import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutPaste, isLog, maxPaste, splitLines } from './recognise.ts'

describe('pastes are logs', () => {
  test.each([
    ['E0402 08:15:31.220417       1 lease.go:97] lost lease of the blue controller', 'one klog line'],
    ['2031-04-02T08:15:31Z error could not open the blue file for reading', 'one line with a time'],
    ['{"level":"error","msg":"cannot open the blue file","ts":1}', 'one JSON line'],
    ['time="2031-04-02T08:15:31Z" level=error msg="cannot open the blue file"', 'one logfmt line'],
    ['NAME   READY   STATUS\nweb-0   0/1   Pending\nweb-1   0/1   Pending', 'a table'],
    ['$ systemctl status blued\nActive: failed (Result: exit-code)', 'a terminal session'],
    [
      'panic: assignment to nil map\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/main.go:7 +0x1d5',
      'Go trace',
    ],
    ['java.lang.IllegalStateException: blue\n\tat org.example.Blue.run(Blue.java:7)', 'Java trace'],
    ['Warning  FailedMount  37s  kubelet  no such blue\nNormal  Pulled  37s  kubelet  done', 'events'],
    [
      'blued: error: blue[0]: "/etc/blue.conf"\n   /etc/blue.conf: No such file or directory',
      'two lines of an error',
    ],
    [
      '升级后一直报下面的错误，请帮忙看看：\nE0402 08:15:31.220417  1 lease.go:97] lost lease',
      'Chinese prose and a log line',
    ],
    ['\u001b[31mERRO\u001b[0m[0012] no blue\n\u001b[32mINFO\u001b[0m[0013] done', 'lines in colours'],
    ['\u001b[90m2031-04-02T08:15:31Z\u001b[0m \u001b[31mERR\u001b[0m no blue', 'one line in colours'],
    ['10.0.0.9 - - [14/Apr/2031:02:11:40 +0800] "GET /blue HTTP/1.1" 502 150 "-" "curl"', 'access log'],
  ])('%j (%s)', (query) => {
    expect(isLog(query)).toBe(true)
  })
})

describe('questions and single errors are not', () => {
  test.each([
    ['', 'nothing'],
    ['blue pods are stuck after the upgrade', 'words'],
    ['x509: certificate signed by unknown authority', 'one error line'],
    ['dial tcp 10.0.0.9:6443: connect: connection refused', 'one error line with an address'],
    ['kubectl get pods -n blue -o wide', 'a command'],
    [
      'After the upgrade my pods do not start.\nI restarted the node, to no avail.\nWhat can I do?',
      'English prose',
    ],
    ['升级之后应用无法启动。\n重启过节点，没有效果。\n请问应该如何处理？', 'Chinese prose'],
    ['1. upgrade the cluster\n2. restart the pods\n3. wait', 'a list of steps'],
    ['product:blue "exact phrase" -red', 'operators'],
    ['since 2031-04-02 pods fail', 'a date in a sentence'],
  ])('%j (%s)', (query) => {
    expect(isLog(query)).toBe(false)
  })
})

test('a paste over the limit is cut at a line break and the rest is counted', () => {
  const line = `${'x'.repeat(99)}\n`
  const paste = line.repeat(4000)
  const { text, rest } = cutPaste(paste)
  expect(text.length).toBeLessThanOrEqual(maxPaste)
  expect(text + rest).toBe(paste)
  expect(text.endsWith('x')).toBe(true)
})

test('a paste within the limit is left alone', () => {
  expect(cutPaste('a\nb')).toEqual({ text: 'a\nb', rest: '' })
})

test('all line endings part lines', () => {
  expect(splitLines('a\r\nb\rc\nd')).toEqual(['a', 'b', 'c', 'd'])
})

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => typeof isLog(text) === 'boolean'),
  )
})
