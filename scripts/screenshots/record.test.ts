import { expect, test } from 'vitest'
import { readShots } from './record.ts'

test('a recording splits into pictures, commands and what they printed', () => {
  const stream = [
    '\u001efirst\n',
    '\u001f$\techo \\\n  hi\u001dhi\n',
    '\u001f$\ttrue\u001d',
    '\u001esecond\n',
    '\u001f[root@a ~]#\tls --color\u001d\u001b[31mred\u001b[0m\r\n  kept\n',
  ].join('')

  expect(readShots(stream)).toEqual([
    {
      name: 'first',
      parts: [
        { kind: 'command', prompt: '$', text: 'echo \\\n  hi' },
        { kind: 'output', text: 'hi' },
        { kind: 'command', prompt: '$', text: 'true' },
      ],
    },
    {
      name: 'second',
      parts: [
        { kind: 'command', prompt: '[root@a ~]#', text: 'ls --color' },
        { kind: 'output', text: 'red\n  kept' },
      ],
    },
  ])
})

test('a recording without a picture is empty', () => {
  expect(readShots('')).toEqual([])
})
