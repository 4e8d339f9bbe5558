import { expect, test } from 'vitest'
import { readerAddress, readProxies } from './reader-address.ts'

const forged = '203.0.113.9'

test.each([
  ['without a proxy, what the client claims is not believed', forged, '192.0.2.7', null, '192.0.2.7'],
  ['a connection from this machine is that of a proxy', '192.0.2.7', '127.0.0.1', null, '192.0.2.7'],
  ['also by IPv6', '192.0.2.7', '::1', null, '192.0.2.7'],
  [
    'behind it, a client can only put something in front',
    `${forged}, 192.0.2.7`,
    '127.0.0.1',
    null,
    '192.0.2.7',
  ],
  ['a proxy elsewhere is believed when it was named', `${forged}, 192.0.2.7`, '10.0.0.5', 1, '192.0.2.7'],
  [
    'of two proxies, the first was called by the reader',
    `${forged}, 192.0.2.7, 10.0.0.4`,
    '10.0.0.5',
    2,
    '192.0.2.7',
  ],
  ['nobody is believed', '192.0.2.7', '127.0.0.1', 0, '127.0.0.1'],
  ['fewer addresses than proxies', '192.0.2.7', '10.0.0.5', 3, '192.0.2.7'],
  ['no header', '', '::ffff:192.0.2.7', null, '192.0.2.7'],
] as const)('%s', (_, forwarded, socket, proxies, expected) => {
  expect(readerAddress(forwarded, socket, proxies)).toBe(expected)
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::77', '2001:db8:1:2'],
  ['2001:0DB8::1', '2001:db8:0:0'],
  ['fe80::', 'fe80:0:0:0'],
])('a reader has all of the network of %s', (address, expected) => {
  expect(readerAddress('', address, 0)).toBe(expected)
})

test.each([
  [undefined, null],
  ['', null],
  ['0', 0],
  ['2', 2],
])('CAIRN_PROXIES=%s is %s', (text, expected) => {
  expect(readProxies(text)).toBe(expected)
})

test.each(['-1', 'one', '1.5', '99'])('CAIRN_PROXIES=%s ends the start', (text) => {
  expect(() => readProxies(text)).toThrow('CAIRN_PROXIES must be a number from 0 to 9')
})
