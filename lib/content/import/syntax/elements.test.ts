import { expect, test } from 'vitest'
import { processorSeconds } from '../../processor-seconds.ts'
import { createFileFinder } from '../source-files.ts'
import { convertSyntax } from './convert-syntax.ts'

const convert = (body: string, path = 'a.mdx') =>
  convertSyntax(body, path, { find: createFileFinder([path], []), read: () => null })

test.each([
  ['<Aside type="caution" title="Hot">\nx\n</Aside>', ':::caution Hot\nx\n:::'],
  ['<Aside type="deprecated" title="Old">\nx\n</Aside>', ':::warning Old\nx\n:::'],
  ['<Check>\n\nLit.\n\n</Check>', ':::tip\n\nLit.\n\n:::'],
  ['<Note>\n  Dim **it**.\n</Note>', ':::note\n  Dim **it**.\n:::'],
  ['<Important>Hot `glass`.</Important>', ':::important\nHot `glass`.\n:::'],
  ['<Details header="What is `<hub>`?">\nx\n</Details>', ':::details What is `<hub>`?\nx\n:::'],
  ['<Accordion\n  title="Dark"\n  icon="x"\n>\nx\n</Accordion>', ':::details Dark\n\n\n\nx\n:::'],
  [
    '<AccordionGroup>\n  <Accordion\n    title="Why?"\n  >\n\nNight.\n\n  </Accordion>\n</AccordionGroup>',
    '\n  :::details Why?\n\n\n\nNight.\n\n  :::\n',
  ],
  [
    '<Accordion type="x">\n<AccordionItem header="Why?">\nNight.\n</AccordionItem>\n</Accordion>',
    '\n:::details Why?\nNight.\n:::\n',
  ],
  ['<Step title="Plug in">\nx\n</Step>', '### Plug in\n\nx\n'],
  ['<CodeGroup>\n```sh npm wrap={true}\na\n```\n</CodeGroup>', ':::code-group\n```sh [npm]\na\n```\n:::'],
  ['<Card title="Hub" href="/hub">\nx\n</Card>', '[Hub](</hub>)\n\nx\n'],
  ['<LinkCard title="Hub" href="/hub" description="All of it" />', '[Hub](</hub>): All of it'],
  ['Go <LinkButton href="/hub">there</LinkButton>.', 'Go [there](</hub>).'],
  ['<Frame caption="The dial">\n![dial](d.png)\n</Frame>', '\n![dial](d.png)\n\n*The dial*'],
  ['An <Tooltip tip="light source">LED</Tooltip>', 'An <abbr title="light source">LED</abbr>'],
  ['It is <Badge text="new" variant="tip" />', 'It is <Badge>new</Badge>'],
  [
    '<Tabs items={[\'npm\', "yarn"]}>\n<Tabs.Tab>\n\na\n\n</Tabs.Tab>\n<Tabs.Tab>b</Tabs.Tab>\n</Tabs>',
    '<Tabs>\n<Tab label="npm">\n\na\n\n</Tab>\n<Tab label="yarn">b</Tab>\n</Tabs>',
  ],
  ['<Tabs>\n<Tab title="One">\n\na\n\n</Tab>\n</Tabs>', '<Tabs>\n<Tab label="One">\n\na\n\n</Tab>\n</Tabs>'],
  ['<Callout type="error">x</Callout>', '<Callout type="danger">x</Callout>'],
])('the component %j becomes %j', (body, converted) => {
  const { body: written, notUnderstood } = convert(body)
  expect(written).toBe(converted)
  expect(notUnderstood).toEqual([])
})

test('of a component that nobody knows the tags go and what it says stays; it is told, and the rest is read as MDX', () => {
  const { body, notUnderstood } = convert(
    [
      'import Dial from "../dial"',
      '',
      '<Only platform="lamp-cloud">',
      'Cloud text.',
      '</Only>',
      '',
      '<Part title="A part">',
      'Words.',
      '</Part>',
      '',
      '<Dial size={3} /> <$Dial path="a.mdx" />',
      '',
      '<Tabs><Tab label="One">x</Tab></Tabs>',
    ].join('\n'),
  )
  expect(body).toBe(
    '\n\n*lamp-cloud*\n\nCloud text.\n\n\n**A part**\n\nWords.\n\n\n`<Dial size={3} />` `<$Dial path="a.mdx" />`\n\n<Tabs><Tab label="One">x</Tab></Tabs>',
  )
  expect(notUnderstood).toEqual([
    { line: 1, what: 'import', text: 'import Dial from "../dial"' },
    { line: 3, what: 'component', text: '<Only platform="lamp-cloud">' },
    { line: 7, what: 'component', text: '<Part title="A part">' },
    { line: 11, what: 'component', text: '<Dial size={3} /> <$Dial path="a.mdx" />' },
  ])
})

test('code of MDX goes, expressions are shown as they were typed, and both are told', () => {
  const { body, notUnderstood } = convert(
    "import {\n  Lamp\n} from './lamp'\n\nexport const size = {\n  a: 1,\n}\n\nCount {size.a} {/* hidden */} of `{b}`\n",
  )
  expect(body).toBe('\n\n\n\n\n\n\n\nCount \\{size.a} {/* hidden */} of `{b}`\n')
  expect(notUnderstood.map(({ line, what }) => [line, what])).toEqual([
    [1, 'code'],
    [5, 'code'],
    [9, 'expression'],
  ])
})

test('code between two comments of MDX is no comment', () => {
  const { body, notUnderstood } = convert('Count {/* a */ size() /* b */}.\n')
  expect(body).toBe('Count \\{/* a */ size() /* b */}.\n')
  expect(notUnderstood).toMatchObject([{ what: 'expression' }])
})

test('in Markdown only what is surely a component is taken for one', () => {
  const text = 'Set <Namespace> and <Token> here, `<Note>` there.\n\n```\n<Note>\n```\n'
  expect(convert(text, 'a.md')).toMatchObject({ body: text, extension: '.md', notUnderstood: [] })
  const quoted = convert(
    '<Only version="2">\n\nSet <Namespace> of {it}.\n\n</Only>\n\nIs <Badge text="new" />\n',
    'a.md',
  )
  expect(quoted.body).toBe('*2*\n\n\nSet <Namespace> of {it}.\n\n\n\nIs `new`\n')
  expect(quoted.extension).toBe('.md')
})

test('what no site shows goes: the head of Docusaurus, scripts and styles of VitePress', () => {
  const body =
    '<head>\n  <link rel="canonical" href="x"/>\n</head>\n\nText.\n\n<script setup>\nconst a = 1\n</script>\n\n```html\n<style>\n</style>\n```\n\n<style>\nnever closed\n'
  const { body: written, changes } = convert(body, 'a.md')
  expect(written).toBe('\n\n\n\nText.\n\n\n\n\n\n```html\n<style>\n</style>\n```\n\n<style>\nnever closed\n')
  expect(changes.filter(({ rule }) => rule === 'unseen').map(({ line }) => line)).toEqual([1, 2, 3, 7, 8, 9])
})

test('tags that never end take no time', () => {
  const body = ['<Note ', '\n<A b="c" ', '<Part>\n', '</Tip>\n'].map((tag) => tag.repeat(3000)).join('\n')
  // A tenth of a second.
  expect(processorSeconds(() => convert(body, 'a.md'))).toBeLessThan(3)
})

test('in a body that can be no MDX, components of ours are directives, so that no tag is seen', () => {
  const { body, extension, notUnderstood } = convert(
    'import Tabs from \'@theme/Tabs\'\n\n<Tabs>\n<TabItem value="a" label="One">\n\nSet {a b} of <pod>.\n\n</TabItem>\n</Tabs>\n\n<Note title="Mind">\nx\n</Note>\n',
    'a.md',
  )
  expect(body).toBe('\n\n:::tabs\n:::tab One\n\nSet {a b} of <pod>.\n\n:::\n:::\n\n:::note Mind\nx\n:::\n')
  expect({ extension, notUnderstood }).toEqual({ extension: '.md', notUnderstood: [] })
})
