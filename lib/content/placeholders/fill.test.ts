import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filledText } from './fill.ts'

/** Fills the only placeholder of a script. */
function fill(text: string, value: string, language = 'bash'): string {
  const start = text.indexOf('<x>')
  return text.slice(0, start) + filledText({ text, language }, start, value) + text.slice(start + 3)
}

const odd = 'a b\'s "$HOME" `id` \\ * #'

test.each([
  ['echo <x>', 'lobby', 'echo lobby'],
  ['echo <x>', 'the lobby', "echo 'the lobby'"],
  ['echo <x>', "it's", "echo 'it'\\''s'"],
  ['echo "room <x>"', 'the "lobby"', 'echo "room the \\"lobby\\""'],
  ["echo 'room <x>'", "it's", "echo 'room it'\\''s'"],
  ['# for <x>', 'the lobby', '# for the lobby'],
  ['cat <<EOF\nname: <x>\nEOF', 'a $b', 'cat <<EOF\nname: a \\$b\nEOF'],
  ["cat <<'EOF'\nname: <x>\nEOF", 'a $b', "cat <<'EOF'\nname: a $b\nEOF"],
  ['grep a <<<b\necho <x>', 'a b', "grep a <<<b\necho 'a b'"],
  ['cat <<EOF\nx\nEOF\necho <x>', 'a b', "cat <<EOF\nx\nEOF\necho 'a b'"],
  ['echo "$(get <x>)"', 'a b', 'echo "$(get \'a b\')"'],
  ["echo it\\'s <x>", 'a b', "echo it\\'s 'a b'"],
  ['echo a#b <x>', 'a b', "echo a#b 'a b'"],
  ['$ relayctl get <x>\n# relayctl drain y', 'a b', "$ relayctl get 'a b'\n# relayctl drain y"],
  ['$ ls\n# relayctl drain <x>', 'a b', "$ ls\n# relayctl drain 'a b'"],
])('%j filled with %j is %j', (text, value, expected) => {
  expect(fill(text, value)).toBe(expected)
})

test('values are not quoted in other languages', () => {
  expect(fill('name: <x>', "it's a b", 'yaml')).toBe("name: it's a b")
})

test('a shell passes on exactly what was filled in, wherever it stands', () => {
  const scripts = [
    'printf %s <x>',
    'printf %s "<x>"',
    "printf %s '<x>'",
    'printf %s "$(printf %s <x>)"',
    'printf %s "$(printf %s "<x>")"',
    "cat <<'END'\n<x>\nEND",
    'cat <<END\n<x>\nEND',
    'cat <<-END | cat\n\t<x>\n\tEND',
    '# <x>\nprintf %s "it\'s" >/dev/null; printf %s <x>',
  ]
  const value = fc.oneof(fc.constant(odd), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }))
  fc.assert(
    fc.property(value, fc.constantFrom(...scripts), (text, script) => {
      // The comment's placeholder stays: only the last one is filled.
      const start = script.lastIndexOf('<x>')
      const filled =
        script.slice(0, start) +
        filledText({ text: script, language: 'sh' }, start, text) +
        script.slice(start + 3)
      const printed = execFileSync('sh', ['-c', filled.replace('# <x>', '#')], { encoding: 'utf8' })
      // Leading tabs are what `<<-` takes away; a here-document ends with a line break of its own.
      expect(printed.replace(/\n$/, '')).toBe(text)
    }),
    { numRuns: 60 },
  )
})
