import { expect, test } from 'vitest'
import { plainTitle } from './plain-title.ts'
import { processorSeconds } from './processor-seconds.ts'

test('marks of Markdown are taken out of a title', () => {
  expect(plainTitle('Use `lampctl` and ``a`` here')).toBe('Use lampctl and ``a`` here'.replaceAll('``', ''))
  expect(plainTitle('**Lamp** stays dark, and **`lampd` loops**')).toBe('Lamp stays dark, and lampd loops')
  expect(plainTitle('lamp\\_state is \\<none\\> \\[old\\] \\`x\\`')).toBe('lamp_state is <none> [old] `x`')
  expect(plainTitle('See [the lamp](lamp.md) first')).toBe('See the lamp first')
})

test('what only looks like a mark stays in a title', () => {
  for (const title of [
    '__init__ fails',
    '*.log and *.txt grow',
    'a_b_c and _d_ differ',
    'lampctl set <name> [options] (old)',
    '**/*.yaml and **/*.json are read',
    'f(*args, **kwargs) is 2**3 and 3**4',
    'C:\\_logs\\new is full, \\\\server\\share too',
    'A lone ` and a lone **',
    'Use [brackets] and $HOME \\',
    'f(x)[0](y) and Map[string](a.b) fail',
    '[ERROR](main) of the feeder',
    'C:\\*.log and C:\\[x]',
    '%LAMP%\\_state, ..\\_state',
    'Pattern \\.log$ or ^\\[a-z\\]+$',
    'grep "\\(lamp\\)" and sed s/\\//_/g',
    'echo \\"dark\\" \\$HOME',
    '\\\\*\\share',
  ])
    expect(plainTitle(title)).toBe(title)
})

test('code in a title stays as it is', () => {
  expect(plainTitle('`**/*.log` and `a\\_b` of `<name>`')).toBe('**/*.log and a\\_b of <name>')
})

test('a title of nothing but marks takes linear time', () => {
  for (const mark of ['`', '**', '** ', '[', '\\', '** a', '`a', '[a]('])
    expect(processorSeconds(() => plainTitle(mark.repeat(50_000)))).toBeLessThan(1)
})
