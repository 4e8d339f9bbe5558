import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftAlt } from './draft-alt.ts'

const article = { words: null, title: 'Lamps stay dark', locale: 'en', number: 2 }

test('a terminal is described by the command and the clearest line that says what went wrong', () => {
  const text = [
    '[root@hub-1 ~]# lampctl put /rooms/attic on',
    '62","msg":"retrying failed","target":"lamp://a/1","attempt":0,"error":"x',
    'Error: hub: the fuse is missing',
    '[root@hub-1 ~]# echo done',
  ].join('\n')
  expect(draftAlt({ ...article, text })).toBe('lampctl put /rooms/attic on: Error: hub: the fuse is missing')
})

test('words of a file name come before what was read, and the error behind them', () => {
  const text = '台灯设置\n错误：集线器连接超时'
  expect(draftAlt({ ...article, words: '集线器离线', locale: 'zh', text })).toBe(
    '集线器离线：错误：集线器连接超时',
  )
  expect(draftAlt({ ...article, words: 'hub offline', text: '' })).toBe('hub offline')
})

test('an error that is the first line is said once', () => {
  expect(draftAlt({ ...article, text: 'lamp not found\nall is well' })).toBe('lamp not found')
  expect(draftAlt({ ...article, words: 'Flash', text: 'lampctl flash\nflash: signature rejected' })).toBe(
    'flash: signature rejected',
  )
})

test('a picture in which nothing is read has the title and its number', () => {
  expect(draftAlt({ ...article, text: '' })).toBe('Lamps stay dark (screenshot 2)')
  expect(draftAlt({ ...article, text: '\n |\n', locale: 'zh' })).toBe('Lamps stay dark（截图 2）')
})

test('long lines are cut at a word', () => {
  const text = `${'lamp '.repeat(40)}\nfailed ${'to switch '.repeat(40)}`
  const [head = '', error = ''] = draftAlt({ ...article, text }).split(': ')
  expect(head).toMatch(/^(?:lamp )+lamp…$/)
  expect(error).toMatch(/^failed (?:to switch )+to(?: switch)?…$/)
})

test('every draft is one short line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const alt = draftAlt({ ...article, text: text.replaceAll('\r', '') })
      expect(alt).not.toContain('\n')
      expect([...alt].length).toBeLessThan(200)
    }),
  )
})
