import { expect, test } from 'vitest'
import { decodeSource } from './source-file.ts'

/** What iconv makes of texts in encodings that Node only reads. */
const gb18030 = 'b9 ca d5 cf c5 c5 b3 fd a3 ba 64 61 74 61 62 61 73 65 20 c1 ac bd d3 ca a7 b0 dc'

test('reads Chinese of Windows editors', () => {
  const bytes = Buffer.from(gb18030.replaceAll(' ', ''), 'hex')
  expect(decodeSource('en/a.md', bytes)).toMatchObject({
    text: '故障排除：database 连接失败',
    encoding: 'gb18030',
  })
})

test('reads Western text of Windows editors as such, though its bytes would do for rare Chinese characters', () => {
  for (const text of ['Größe der Straße: naïve café', 'Übersicht', 'déjà vu – señor'])
    expect(decodeSource('en/a.md', Buffer.from(text.replace('–', '\x96'), 'latin1'))).toMatchObject({
      text,
      encoding: 'windows-1252',
    })
})

test('reads UTF-8, and UTF-16 by its mark', () => {
  expect(decodeSource('en/a.md', Buffer.from('Größe 大小'))).toMatchObject({
    text: 'Größe 大小',
    encoding: 'utf-8',
  })
  expect(decodeSource('en/a.md', Buffer.from('\ufeffGröße 大小', 'utf16le'))).toMatchObject({
    text: 'Größe 大小',
    encoding: 'utf-16',
  })
})
