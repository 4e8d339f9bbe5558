import { expect, test } from 'vitest'
import { typedCommands } from './typed-commands.ts'

test('leaves out prompts and output', () => {
  expect(typedCommands('$ lampctl get lamps\nNAME     STATE\ndesk-1   on\n$ lampctl off desk-1')).toBe(
    'lampctl get lamps\nlampctl off desk-1',
  )
})

test('a block without prompts tells nothing', () => {
  expect(typedCommands('lampctl get lamps # all\n# lampctl off desk-1')).toBeNull()
})

test.each([
  ['[root@desk-1 ~]# lampctl version', 'lampctl version'],
  ['lamp@desk-1:/var/log$ tail hub.log\nE0314 no light', 'tail hub.log'],
  ['bash-5.1$ cd /tmp', 'cd /tmp'],
  ['sh-4.4# ls', 'ls'],
])('knows the prompt of %j', (text, typed) => {
  expect(typedCommands(text)).toBe(typed)
})

test('what stands before the prompt of another shell has led into it', () => {
  expect(typedCommands('# Enter the hub\nlampctl exec hub -- bash\n\nbash-5.1$ cd /tmp')).toBe(
    'lampctl exec hub -- bash\ncd /tmp',
  )
  expect(typedCommands('The lamps:\n$ lampctl get lamps')).toBe('lampctl get lamps')
})

test('a # is the prompt of root before a program of the block, else a comment, which is not typed', () => {
  expect(
    typedCommands(
      '# List the lamps first\n$ lampctl get lamps\n# expected: all of them\n# lampctl drain desk-1',
    ),
  ).toBe('lampctl get lamps\nlampctl drain desk-1')
})

test('keeps the lines that a backslash or an open quote continues', () => {
  expect(typedCommands('$ lampctl dim desk-1 \\\n    --to 40 \\\n    --slowly\ndimmed\n$ lampctl on')).toBe(
    'lampctl dim desk-1 \\\n    --to 40 \\\n    --slowly\nlampctl on',
  )
  expect(typedCommands(`$ lampctl patch -p='{\n  "on": true\n}'\npatched`)).toBe(
    `lampctl patch -p='{\n  "on": true\n}'`,
  )
})

test('keeps the lines of a command within a command, and all that backslashes join when a quote stays open', () => {
  expect(typedCommands('$ for l in $(lampctl get\n  --all); do\nx')).toBe(
    'for l in $(lampctl get\n  --all); do',
  )
  expect(typedCommands("$ echo don't \\\n  a \\\n  b\nout\n$ ls")).toBe("echo don't \\\n  a \\\n  b\nls")
})

test('keeps a here-document, comments in it included, without what a shell puts before its lines', () => {
  const wanted = "lampctl apply -f - <<'EOF'\n# the desk\nname: desk-1\nEOF"
  expect(typedCommands(`$ ${wanted}\napplied`)).toBe(wanted)
  expect(typedCommands("  $ lampctl apply -f - <<'EOF'\n  # the desk\n  name: desk-1\n  EOF")).toBe(wanted)
  expect(typedCommands('$ cat <<EOF\n> one\n> EOF\none')).toBe('cat <<EOF\none\nEOF')
})

test('an apostrophe, a here-string and a placeholder in angle brackets continue nothing', () => {
  expect(typedCommands("$ echo don't\ndon't be\n$ grep x <<<y\ny")).toBe("echo don't\ndon't be\ngrep x <<<y")
  expect(typedCommands("$ export LAMP=<<room>/desk>\n$ echo $LAMP # the lamp's\nx")).toBe(
    "export LAMP=<<room>/desk>\necho $LAMP # the lamp's",
  )
  expect(typedCommands("$ echo it's\n$ lampctl on")).toBe("echo it's\nlampctl on")
})
