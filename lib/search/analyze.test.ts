import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyze, tokenize } from './analyze.ts'

test.each([
  ['smtp_require_tls', ['smtp_require_tls', 'smtp', 'requir', 'tls']], // the whole, and its parts
  ['CrashLoopBackOff', ['crashloopbackoff', 'crash', 'loop', 'back', 'off']],
  ['VMs of PVCs', ['vm', 'pvc']], // not V and Ms: an article on VMs is about a VM
  ['NFSv4 IPv6', ['nfsv4', 'nfs', 'ipv6', 'ip']], // not NF and Sv4
  ['x509:', ['x509']],
  ['ORA-00942', ['ora-00942', 'ora', '00942']], // the default encoder of the engine makes ora, 09, 42
  ['0x80070005', ['0x80070005']],
  ['10.250.0.1:6443', ['10.250.0.1:6443', '10', '250', '0', '1', '6443']],
  ['kube-ovn', ['kube-ovn', 'kube', 'ovn']],
  ['certificates', ['certif']], // plural and singular meet
  ['SSH keys, three tries', ['ssh', 'key', 'three', 'try']], // so do those of short words, which have no stem
  ['the pods are not found', ['pod', 'not', 'found']], // negations stay
  ['ＫＵＢＥ－ＯＶＮ', ['kube-ovn', 'kube', 'ovn']], // full width
  ['流表缺失', ['流', '流表', '表', '表缺', '缺', '缺失', '失']],
  ['憑證過期', ['凭', '凭证', '证', '证过', '过', '过期', '期']], // traditional
  ['重启ovn-controller后', ['重', '重启', '启', 'ovn-controller', 'ovn', 'control', '后']], // Latin inside Chinese
])('analyses %j', (text, terms) => {
  expect(analyze(text)).toEqual(terms)
})

test('gives tokens whose offsets lie in the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0
      for (const { start, end, terms } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(terms.every((term) => term.length > 0 && term.length <= 48)).toBe(true)
        last = start
      }
    }),
  )
})

test('is the same for index and query, whatever case and width', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9 _.-]{0,40}$/), (text) => {
      expect(analyze(text.toUpperCase())).toEqual(analyze(text))
      expect(analyze(text.normalize('NFKC'))).toEqual(analyze(text))
    }),
  )
})

test('is linear: a megabyte without a space is one token', () => {
  expect(analyze('a'.repeat(1_000_000))).toEqual(['a'.repeat(48)])
})

test('gives the same terms for a text and for its folded form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = text.normalize('NFKC')
      expect(analyze(folded)).toEqual(analyze(text))
      expect(analyze(text).length).toBeLessThanOrEqual(4 * folded.length)
    }),
  )
})

test('never throws, half surrogates and controls included', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
      expect(() => tokenize(String.fromCharCode(...codes))).not.toThrow()
    }),
  )
})
