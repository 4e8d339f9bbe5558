import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseLine } from './normalise.ts'

const normal = (line: string) => normaliseLine(line).text

describe('noise is taken out', () => {
  test.each([
    ['2031-04-02T08:15:31.220417Z boom', '<*> boom', 'ISO 8601'],
    ['2031-04-02 08:15:31,220 +0800 boom', '<*> boom', 'Java'],
    ['2031/04/02 08:15:31 [emerg] boom', '<*> [emerg] boom', 'nginx error log'],
    ['Mar  7 02:11:40 boom', '<*> boom', 'syslog'],
    ['Tue, 14 Apr 2031 02:11:40 +0800 boom', '<*> boom', 'RFC 1123'],
    ['[14/Apr/2031:02:11:40 +0800] boom', '[<*>] boom', 'web server'],
    ['2031年4月14日 02:11:40 失败', '<*> 失败', 'Chinese program'],
    ['2031-04-02T08:15:31.220417Z stderr F boom', '<*> boom', 'container runtime'],
    [
      '2031-04-02 08:15:31<*> boom',
      '<*>:31<*> boom',
      'what touches noise is a rest of it, and the date before it is none',
    ],
    ['E0402 08:15:31.220417       1 lease.go:97] boom', '<*>       <*> lease.go:<*>] boom', 'klog'],
    ['volume "pvc-c93d1f7e-80d2-4b7a-b0a5-6de1f2a9a3b8"', 'volume "pvc-<*>"', 'UUID'],
    ['image x@sha256:0123456789abcdef0123456789abcdef', 'image x@sha256:<*>', 'digest, its algorithm kept'],
    ['pod/shop-web-5d59d67564-abcde', 'pod/shop-web-<*>-<*>', 'pod of a deployment'],
    ['virt-launcher-gw01-k9x2t 0/3', 'virt-launcher-gw01-<*> <*>/<*>', 'generated name'],
    ['backup nightly-20310402183000-7v4lm', 'backup nightly-<*>-<*>', 'date stamp in a name'],
    ['on worker-07 and prod-master-1, node3', 'on <*> and prod-<*>, <*>', 'machines'],
    ['dial tcp 10.250.0.1:6443: refused', 'dial tcp <*>:<*>: refused', 'IPv4 with port'],
    ['subnet 10.16.0.0/16', 'subnet <*>', 'CIDR'],
    ['dial tcp [fd00:10:16::a]:443', 'dial tcp [<*>]:<*>', 'IPv6'],
    ['hwaddr 0a:58:0a:10:00:07', 'hwaddr <*>', 'MAC'],
    ['took 3h12m, then 0.000187s', 'took <*>, then <*>', 'durations'],
    ['limit 128Mi of 2 GiB', 'limit <*> of <*>', 'sizes'],
    ['usage 93.5%', 'usage <*>', 'share'],
    ['sshd[4121]: pid=977', 'sshd[<*>]: pid=<*>', 'process ids'],
    ['goroutine 4711 [running]:', 'goroutine <*> [running]:', 'goroutine'],
    ['main.go:41 +0x1d5 0xc000123456', 'main.go:<*> <*> <*>', 'addresses of a Go trace'],
    ['BackOff (x2 over 2m50s)', 'BackOff <*>', 'event count'],
    ['/proc/4121/fd', '/proc/<*>/fd', 'path with a process id'],
    ['\u001b[31mERROR\u001b[0m boom', 'ERROR boom', 'terminal colours'],
    ['[INFO] boom', '[<*>] boom', 'level in brackets'],
    ['2031-04-02T08:15:31Z info boom', '<*> <*> boom', 'level after the time'],
    ['find "/lib/<kver>" in <pool>/<pod-name>', 'find "/lib/<kver>" in <*>/<*>', 'placeholders of authors'],
  ])('%s → %s (%s)', (line, expected) => {
    expect(normal(line)).toBe(expected)
  })
})

describe('what tells stays', () => {
  test.each([
    'incorrect string for utf8 and utf-8, sha256 and x509',
    'k8s ipv4 http2 grpc-http2 s390x',
    'HTTP 502',
    'HTTP/1.1 502 Bad Gateway',
    'exit code 137',
    'Exit Code:    137',
    'exit status 1',
    'ORA-00942: table or view does not exist',
    'MY-010119 KB260500625 CVE-2031-12345',
    'ERROR 1045 (HY000)',
    'rpc error: code = 14',
    'HRESULT 0x80070005',
    '"statusCode":403',
    'larger than 2147483647',
    'disk 100% full',
    'upgraded to v1.33.4-rc2, 4.2.3 needed',
    '169.254.169.254',
    'EXTERNAL-IP <pending> <none>',
    'TLSv1.2 eth0 vda1 worker process node.js',
    'CrashLoopBackOff ErrImagePull kube-ovn-controller cert-manager.io/v1alpha1',
    'see info below, ERROR and WARN',
    'deadbeef facade std::vector a::b',
  ])('%s', (line) => {
    expect(normal(line)).toBe(line)
  })
})

test('noise spans point into the line as given, escapes and all', () => {
  const line = '\u001b[31mE0402 08:15:31.220417\u001b[0m dial 10.0.0.9'
  const { noise } = normaliseLine(line)
  expect(noise.map(([start, end]) => line.slice(start, end))).toEqual(['E0402 08:15:31.220417', '10.0.0.9'])
})

const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      '2031-04-02',
      '08:15:31',
      'E0402',
      '10.0.0.9',
      'fd00::1',
      '<pod-name>',
      '<*>',
      '137',
      '0x1f',
      '100%',
      '5s',
    ],
    ...['worker-07', 'web-5d59d67564-abcde', 'k9x2t', 'deadbeef12', 'sha256:', 'code', 'HTTP/', '\u001b[31m'],
    ...[
      'utf8',
      'x509',
      '错误',
      '1.2.3',
      '20310402',
      '(x2 over 3m)',
      '+0x1d5',
      'xxxxx',
      '\uE000',
      'Mar  7',
      '128Mi',
    ],
    ...[
      'c93d1f7e-80d2-4b7a-b0a5-6de1f2a9a3b8',
      '0a:58:0a:10:00:07',
      '$' + '{NODE}',
      '2031年4月2日',
      'Z',
      'E',
      'B',
    ],
  ),
  fc.constantFrom(' ', '-', ':', '.', '/', '=', '"', '[', ']', '_', '|', '%', ',', '@', '+', '\t', '\u001b'),
  fc.string({ maxLength: 4 }),
)
const logLike = fc.oneof(
  fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(logLike, (line) => {
      const once = normal(line)
      expect(normal(once)).toBe(once)
    }),
    { numRuns: 3000 },
  )
})

test('the result is bounded, and spans are in order, inside the line and apart', () => {
  fc.assert(
    fc.property(logLike, (line) => {
      const { text, noise } = normaliseLine(line)
      expect(text.length).toBeLessThanOrEqual(3 * line.length)
      let before = -1
      for (const [start, end] of noise) {
        expect(start).toBeGreaterThan(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(line.length)
        before = end
      }
    }),
  )
})

test.each([
  ['0'],
  ['a-'],
  ['1.'],
  ['a1b2-'],
  [':'],
  ['0:'],
  ['1h'],
  ['\u001b['],
  ['deadbeef'],
  ['Aa0'],
  ['<a-'],
  ['x.'],
])('a line of 200,000 characters made of "%s" is read to its end', (unit) => {
  const line = unit.repeat(Math.ceil(200_000 / unit.length))
  expect(normaliseLine(line).text.length).toBeLessThanOrEqual(3 * line.length)
})
