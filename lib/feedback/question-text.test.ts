import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestQuestion, questionText } from './question-text.ts'

test.each([
  ['lamp stays dark after update', 'lamp stays dark after update', 'words stay'],
  ['  the lamp\n\tflickers ', 'the lamp flickers', 'blanks are one'],
  ['ORA-00942 and 0x80070005', 'ORA-00942 and 0x80070005', 'codes are what is asked for'],
  ['upgrade 4.1.0 to 4.2.3 stuck', 'upgrade 4.1.0 to 4.2.3 stuck', 'versions are, too'],
  ['HTTP 502 at 10.1.2.3:5000', 'HTTP 502 at <*>', 'addresses are not'],
  ['灯坏了 192.168.7.9', '灯坏了 <*>', 'in any language'],
  ['mail to ann.lee@example.org bounced', 'mail to <*> bounced', 'mail addresses tell who asked'],
  ['https://ann:pw@git.example.org/x 403', 'https://<*>git.example.org/x 403', 'so do names in addresses'],
  ['password: hunter2 is refused', 'password: <*> is refused', 'what is called a secret is one'],
  ['密码：abc123 登录失败', '密码：<*> 登录失败', 'in Chinese, too'],
  ['Bearer abc.def.ghi is refused', 'Bearer <*> is refused', 'tokens of requests'],
  ['reset the password of a lamp', 'reset the password of a lamp', 'the word alone is none'],
  ['curl -H ghp_abcdefghijklmnop1234', 'curl -H <*>', 'keys of well-known services'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln', '', 'nothing else is left: no question'],
  ['0f3a9c1d-7b7e-4a55-9d0c-1f2e3d4c5b6a', '', 'an id by itself is none either'],
  ['Zk9fQ2xvdWRBY2NvdW50S2V5MTIzNDU2Nzg5 lamp', '<*> lamp', 'long random texts'],
])('of "%s", "%s" is kept: %s', (typed, kept) => {
  expect(questionText(typed)).toBe(kept)
})

test('any text gives a bounded one on one line, which gives itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
      const text = questionText(typed)
      expect([...text].length).toBeLessThanOrEqual(longestQuestion)
      expect(text).not.toMatch(/[\p{Cc}\n]/u)
    }),
  )
})

test('a mail address and a named secret never stay, whatever stands around them', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  fc.assert(
    fc.property(word, word, word, word, (before, name, host, secret) => {
      const text = questionText(`${before} ${name}q@${host}.example token=${secret}zz7`)
      expect(text).not.toContain(`${name}q@`)
      expect(text).not.toContain(`${secret}zz7`)
    }),
  )
})
