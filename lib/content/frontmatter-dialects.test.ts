import { expect, test } from 'vitest'
import { textsOf } from './environment.ts'
import { readFrontmatter } from './frontmatter.ts'
import { toYamlFrontmatter } from './frontmatter-dialects.ts'

function read(text: string) {
  const yaml = toYamlFrontmatter(text)
  const { fields, body, bodyLine } = readFrontmatter(yaml.text)
  return {
    dialect: yaml.dialect,
    fields: Object.fromEntries(fields.map(({ key, value }) => [key, textsOf(value).join(', ')])),
    body,
    line: bodyLine + yaml.lineShift,
  }
}

test.each([
  ['+++\ntitle = "A"\ntags = ["x", "y"]\ndate = 2026-01-02\n+++\nbody\n', 'TOML', 'body\n', 6],
  ['---\n# Lamp\ntitle = "A"\ntags = ["x", "y"]\ndate = 2026-01-02\n---\nbody\n', 'TOML', 'body\n', 7],
  ['{\n  "title": "A",\n  "tags": ["x", "y"],\n  "date": "2026-01-02"\n}\nbody\n', 'JSON', 'body\n', 6],
  ['Title: A\nTags: x, y\nDate: 2026-01-02\n\nbody\n', 'header lines', '\nbody\n', 4],
  ['<!--\ntitle: A\ntags: x, y\ndate: 2026-01-02\n-->\nbody\n', 'comment', 'body\n', 6],
])('%j is read as %s, and the body keeps its line', (text, dialect, body, line) => {
  const found = read(text)
  expect(found).toMatchObject({ dialect, body, line })
  expect(Object.values(found.fields)).toEqual(['A', 'x, y', expect.stringMatching(/^2026-01-02/)])
})

test.each([
  '+++\nno toml at all\n+++\nbody\n',
  '+++\nnever closed\n',
  '{\n  "title": broken\n}\nbody\n',
  'Title: only one line\n\nbody\n',
  'Note: this is text\nand so is this\n\nbody\n',
  '<!-- a comment: of one line -->\nbody\n',
  '<!--\nA remark that is no metadata\n-->\nbody\n',
])('%j stays text', (text) => {
  expect(read(text)).toMatchObject({ dialect: null, fields: {}, body: text })
})
