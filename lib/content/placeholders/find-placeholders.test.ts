import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeholderFields } from './fields.ts'
import { findPlaceholders } from './find-placeholders.ts'

const names = (text: string, language: string) => findPlaceholders({ text, language }).map(({ name }) => name)

test.each([
  ['bash', 'relayctl get bus -n <namespace> -o name', ['namespace']],
  [
    'bash',
    'curl https://<host>:<port>/<api-path>?token=<YOUR_TOKEN>',
    ['host', 'port', 'api-path', 'YOUR_TOKEN'],
  ],
  ['shell', 'docker push <registry>/tools/relay:v<version>', ['registry', 'version']],
  ['sh', 'relayctl cp <room>.tar /tmp # from <source path>', ['room', 'source path']],
  ['bash', 'cat <<EOF > <file>\nname: <relay name>\nEOF', ['file', 'relay name']],
  ['yaml', 'image: <registry>/<repo>:<tag>\nname: "<relay-name>"', ['registry', 'repo', 'tag', 'relay-name']],
  ['yaml', 'peer: < Second panel IP >', ['Second panel IP']],
  ['yaml', 'ca: <base64 of leaf+intermediate PEM>', ['base64 of leaf+intermediate PEM']],
  ['bash', 'relayctl -n <命名空间> get bus <总线名称>', ['命名空间', '总线名称']],
  ['sql', "DROP USER '<account name>'@'%'", ['account name']],
  ['json', '{ "auth": "<base64>", "url": "oci://<registry>/x" }', ['base64', 'registry']],
  ['python', 'client.load("<data set>")', ['data set']],
  ['java', 'connect("<panel-host>", new ArrayList<String>())', ['panel-host']],
  ['bash', 'relayctl set <name or id>', ['name or id']],
])('in %s, %j holds the placeholders %j', (language, text, expected) => {
  expect(names(text, language)).toEqual(expected)
})

test.each([
  ['xml', '<artifactId>relay</artifactId><version>'],
  ['html', 'Take the <button> and the <namespace>'],
  ['bash', 'cat <<EOF>out.txt'],
  ['bash', "cat <<'EOF' > out.txt"],
  ['bash', 'cat <<-EOF\nx\nEOF'],
  ['bash', 'sort < in.txt > out.txt'],
  ['bash', 'sort <in.txt >out.txt'],
  ['bash', 'sort <in 2>errors'],
  ['bash', 'diff <(ls a) <(ls b)'],
  ['bash', 'NAME  EXTERNAL-IP\nbus   <none>   <pending>\nx     <unset>'],
  ['bash', 'bond0: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500'],
  ['bash', 'From: Jo <jo@lobby.example>'],
  ['bash', 'see <https://lobby.example/docs>'],
  ['bash', 'echo <1> <...> <-->'],
  ['yaml', 'image: !<tag:yaml.org,2002:str> x'],
  ['yaml', "regex: '^(?<phase>[a-z]+)-(?P<line>\\d+)'"],
  ['yaml', 'config: |\n  <source>\n    @type tail\n  </source>\n  <match relay.**>\n  </match>'],
  ['yaml', 'config: |\n  <relay>\n    <port>9181</port>\n  </relay>'],
  ['yaml', 'merged:\n  <<: *base\n  other: a > b'],
  ['java', 'Map<String, List<Relay>> all = new HashMap<>();'],
  ['java', 'ResponseEntity<String> body() {'],
  ['ts', 'const all: Array<Relay> = find<Relay>(x)'],
  ['c', '#include <stdio.h>'],
  ['', 'List<Relay> found'],
  ['sql', 'SELECT * FROM x WHERE a <b AND c> d'],
  ['go', 'value := <-channel; if a < b && c > d {'],
  ['python', '  File "relay.py", line 3, in <module>'],
  ['ruby', '#<Relay:0x1>'],
  ['bash', '<?xml version="1.0"?>\n<relay>'],
])('in %s, %j holds none', (language, text) => {
  expect(names(text, language)).toEqual([])
})

test('spellings of one name share a field, in the order of the text', () => {
  const blocks = [
    { language: 'bash', text: 'a <your-token> <room>' },
    { language: 'yaml', text: 'token: <YOUR_TOKEN>\nbus: <bus>' },
  ]
  expect(placeholderFields(blocks)).toEqual([
    { key: 'your-token', name: 'your-token' },
    { key: 'room', name: 'room' },
    { key: 'bus', name: 'bus' },
  ])
})

test('what stands only in printed output gives no field', () => {
  expect(placeholderFields([{ language: 'text', text: 'pod/<name> failed' }])).toEqual([])
  expect(placeholderFields([{ language: '', text: 'pod/<name> failed' }])).toEqual([])
})

test('placeholders lie in order, apart, and are what the text says', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    ' ',
    'a',
    'Name',
    '-',
    '\n',
    '</',
    '/>',
    '"',
    '名',
    '<none>',
    '<x>',
    '<<',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }),
      fc.constantFrom('bash', 'yaml', 'java', ''),
      (parts, language) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end, name } of findPlaceholders({ text, language })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start + 1, end - 1).trim()).toBe(name)
          last = end
        }
      },
    ),
  )
})
