import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { article, report } from './rule-test.ts'

const source = article()
const sha = createHash('sha256').update(source).digest('hex')

test('missing-id', async () => {
  expect(await report('missing-id', { 'en/a.md': article() })).toBe('')
  expect(await report('missing-id', { 'en/a.md': article({ id: null }) })).toMatchInlineSnapshot(`
    "en/a.md:1:1  missing-id  the article has no id, so it has no permanent link  (let \`kb check --fix\` write the next free one; translations share the id of their source)
        1 | ---
          | ^"
  `)
})

test('ill-formed-id', async () => {
  expect(await report('ill-formed-id', { 'en/a.md': article({ id: 'LW1756-9DEE' }) })).toBe('')
  expect(await report('ill-formed-id', { 'en/a.md': article({ id: 'TBD' }) })).toMatchInlineSnapshot(`
    "en/a.md:2:5  ill-formed-id  "TBD" is no id  (write letters followed by digits, such as KB250110001; for TBD, \`kb check --fix\` writes the next free one)
        2 | id: TBD
          |     ^"
  `)
})

test('duplicate-id', async () => {
  expect(await report('duplicate-id', { 'en/a.md': article(), 'zh/a.md': article() })).toBe('')
  // Names of pages, as Docusaurus has them in every version, are told as no ids, once each.
  const named = article({ id: 'install-guide' })
  expect(await report('duplicate-id', { 'en/1/a.md': named, 'en/2/a.md': named })).toBe('')
  expect(
    await report('duplicate-id', { 'en/a.md': article(), 'en/b.md': article({ id: 'lw1001' }) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:2:1  duplicate-id  id LW1001 is also the id of en/b.md  (give the newer article an id of its own, and keep the old one on the article that links point to)
        2 | id: LW1001
          | ^

    en/b.md:2:1  duplicate-id  id lw1001 is also the id of en/a.md  (give the newer article an id of its own, and keep the old one on the article that links point to)
        2 | id: lw1001
          | ^"
  `)
})

test('translation-id', async () => {
  expect(
    await report('translation-id', {
      'en/a.md': article(),
      'zh/a.md': article({ id: 'lw1001' }),
      'en/b.md': article({ id: 'LW1002' }),
      'zh/b.md': article({ id: 'TBD' }),
      'zh/c.md': article({ id: 'LW1003' }),
    }),
  ).toBe('')
  expect(
    await report('translation-id', { 'en/a.md': article(), 'zh/a.md': article({ id: 'LW1002' }) }),
  ).toMatchInlineSnapshot(`
    "zh/a.md:2:1  translation-id  by its path this is a translation of en/a.md, whose id is LW1001 and not LW1002  (give both the id that links use, with the other one in aliases; if they are different articles, rename one of the files)
        2 | id: LW1002
          | ^"
  `)
})

test('untranslated', async () => {
  const text = (...paragraphs: string[]) => ['# The lamp', '', '## Cause', '', ...paragraphs].join('\n\n')
  const english = ['The fuse of the lamp has gone.', 'It goes when the bulb is too strong.']
  expect(
    await report('untranslated', {
      'en/a.md': article({}, text(...english)),
      'zh/a.md': article({}, text('灯的保险丝已经烧断。', '灯泡功率太大时保险丝会烧断。', 'Lamp 4.1.2')),
      'zh/b.md': article({ id: 'LW1002' }, text(...english)),
    }),
  ).toBe('')
  const half = text('灯的保险丝已经烧断。', english[1] ?? '')
  expect(
    await report('untranslated', {
      'en/a.md': article({}, text(...english)),
      'zh/a.md': article({}, half),
      'zh/b.md': article({ id: 'LW1002' }, half),
      'en/b.md': article({ id: 'LW1002', sourceSHA: sha }, half),
    }),
  ).toMatchInlineSnapshot(`
    "en/b.md:12:1  untranslated  about 100 % of the text is still that of zh/b.md  (translate it; until then, leave the file out, and readers are offered the source)
       12 | ## Cause
          | ^

    zh/a.md:11:1  untranslated  about 47 % of the text is still that of en/a.md  (translate it; until then, leave the file out, and readers are offered the source)
       11 | ## Cause
          | ^"
  `)
})

test('duplicate-alias', async () => {
  expect(
    await report('duplicate-alias', {
      'en/a.md': article({ aliases: '[LW7]' }),
      'zh/a.md': article({ aliases: '[LW7]' }),
    }),
  ).toBe('')
  expect(
    await report('duplicate-alias', {
      'en/a.md': article({ aliases: '[LW7, lw1002]' }),
      'en/b.md': article({ id: 'LW1002', aliases: '[lw7]' }),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:6:11  duplicate-alias  "LW7" also leads to en/b.md  (leave it with the article that old links mean)
        6 | aliases: [LW7, lw1002]
          |           ^

    en/a.md:6:16  duplicate-alias  "lw1002" also leads to en/b.md  (leave it with the article that old links mean)
        6 | aliases: [LW7, lw1002]
          |                ^

    en/b.md:6:11  duplicate-alias  "lw7" also leads to en/a.md  (leave it with the article that old links mean)
        6 | aliases: [lw7]
          |           ^"
  `)
})

test('missing-title', async () => {
  expect(await report('missing-title', { 'en/a.md': article({ title: 'Dark' }, 'text') })).toBe('')
  expect(await report('missing-title', { 'en/dark_lamp.md': article({}, 'text') })).toMatchInlineSnapshot(`
    "en/dark_lamp.md:7:1  missing-title  the article has no title; "dark lamp", from the file name, stands for it  (add \`title:\` to the frontmatter, or begin the text with \`# The title\`)
        7 | text
          | ^"
  `)
})

test('multiple-h1', async () => {
  expect(await report('multiple-h1', { 'en/a.md': article() })).toBe('')
  expect(await report('multiple-h1', { 'en/a.md': article({}, '# One\n\n# Two') })).toMatchInlineSnapshot(`
    "en/a.md:9:1  multiple-h1  "Two" is a second title  (write it as \`## …\`, and move the headings below it one level down; \`kb check --fix\` does both)
        9 | # Two
          | ^"
  `)
})

test('slug-collision', async () => {
  expect(
    await report('slug-collision', { 'en/x/lamp.md': article(), 'zh/y/lamp.md': article({ id: 'LW1002' }) }),
  ).toBe('')
  expect(
    await report('slug-collision', { 'en/x/lamp.md': article(), 'en/y/lamp.md': article({ id: 'LW1002' }) }),
  ).toMatchInlineSnapshot(`
    "en/y/lamp.md:1:1  slug-collision  the address of en/x/lamp.md would also be that of this article, which gets y-lamp  (rename this file, so that its address does not depend on the other)
        1 | ---
          | ^"
  `)
})

test('slug-collision and near-duplicate, where pages are in several versions', async () => {
  const text = Array.from({ length: 90 }, (_, index) => `word${(index * 37) % 101}`).join(' ')
  const files = {
    'en/v1.0/lamp.md': article({}, text),
    'en/v1.1/lamp.md': article({ id: 'LW1002' }, text),
    'en/v1.1/old/lamp.md': article({ id: 'LW1003' }),
    'en/v1.0/old/lamp.md': article({ id: 'LW1004' }),
  }
  const collisions = await report('slug-collision', files)
  expect(collisions.match(/^en.*?:/gm)).toEqual(['en/v1.1/old/lamp.md:'])
  expect(await report('near-duplicate', files)).toBe('')
})

test('duplicate-path', async () => {
  expect(
    await report('duplicate-path', {
      'en/a.md': article(),
      'en/b.mdx': article({ id: 'LW1002' }),
      'zh/a.mdx': article(),
    }),
  ).toBe('')
  expect(
    await report('duplicate-path', { 'en/a.md': article(), 'en/a.mdx': article({ id: 'LW1002' }) }),
  ).toMatchInlineSnapshot(`
    "en/a.mdx:1:1  duplicate-path  en/a.md has the same path but for the extension, so no link can tell them apart  (keep one of the two, or rename this one)
        1 | ---
          | ^"
  `)
})

test('not-utf8', async () => {
  expect(await report('not-utf8', { 'zh/a.md': article({}, '# 灯不亮') })).toBe('')
  expect(
    await report('not-utf8', { 'zh/a.md': Buffer.from([0x23, 0x20, 0xb5, 0xc6]) }),
  ).toMatchInlineSnapshot(`
    "zh/a.md:1:1  not-utf8  the file is not UTF-8; it was read as GB18030  (save it as UTF-8)
        1 | # ��
          | ^"
  `)
})

test('stale-translation', async () => {
  expect(
    await report('stale-translation', { 'en/a.md': source, 'zh/a.md': article({ sourceSHA: sha }) }),
  ).toBe('')
  expect(
    await report('stale-translation', { 'en/a.md': `${source}!`, 'zh/a.md': article({ sourceSHA: sha }) }),
  ).toMatchInlineSnapshot(`
    "zh/a.md:6:1  stale-translation  en/a.md has changed since this translation was made  (bring the translation up to date, then set sourceSHA to 7281f6e1ea8ac99f5ff2d8ea9ee3c8314dd8651094b9f195b29f22255b462630)
        6 | sourceSHA: 16f2a87f30eb036682fcf246d0929028579363463a8e4546008069cdafe00b8f
          | ^"
  `)
})

test('empty-required-section', async () => {
  expect(
    await report('empty-required-section', {
      'zh/a.md': article({ kind: 'troubleshooting' }, '# T\n\n## 解决方案\n\n换灯泡'),
    }),
  ).toBe('')
  expect(
    await report('empty-required-section', {
      'en/a.md': article({ kind: 'troubleshooting' }, '# T\n\n## Resolution\n'),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:9:1  empty-required-section  the section "Resolution" is empty  (write what a reader shall do, or remove the heading)
        9 | ## Resolution
          | ^"
  `)
})

test('unknown-locale', async () => {
  expect(await report('unknown-locale', { 'README.md': 'x', '_drafts/a.md': 'x' })).toBe('')
  expect(
    await report('unknown-locale', { 'en/a.md': 'x', 'englsh/a.md': 'x', 'notes.md': 'x' }),
  ).toMatchInlineSnapshot(`
    "englsh:1:1  unknown-locale  a text file is in no folder of a language, and so no articles  (did you mean English? Else move it below one of en/, zh/, name the language in taxonomy.yaml, or begin the name with _)

    notes.md:1:1  unknown-locale  a text file is in no folder of a language, and so no articles  (move it below one of en/, zh/, name the language in taxonomy.yaml, or begin the name with _)
        1 | x
          | ^"
  `)
})

test('unknown-locale, where all files are articles', async () => {
  expect(await report('unknown-locale', { 'a.md': 'x', 'lamps/b.md': 'x' })).toBe('')
  expect(
    await report('unknown-locale', { 'docs/en/a.md': 'x', 'docs/zh/a.md': 'x', 'englsh/a.md': 'x' }),
  ).toMatchInlineSnapshot(`
    "docs:1:1  unknown-locale  what is in docs/en and docs/zh is in no folder of a language; the language of each article is told by its letters  (let CAIRN_CONTENT name the folder docs, so that translations find each other)

    englsh:1:1  unknown-locale  what is in englsh is in no folder of a language; the language of each article is told by its letters  (did you mean English? Else leave it as it is)"
  `)
})

test('taxonomy-syntax', async () => {
  expect(await report('taxonomy-syntax', {})).toBe('')
  expect(
    await report('taxonomy-syntax', { 'taxonomy.yaml': 'locales:\n  - id: "en\n' }),
  ).toMatchInlineSnapshot(
    `"taxonomy.yaml:3:1  taxonomy-syntax  the taxonomy cannot be read: Missing closing "quote at line 3, column 1:  (mend the file; until then the shipped taxonomy is used)"`,
  )
  // A word that begins with a star is the alias of another, to YAML.
  expect(await report('taxonomy-syntax', { 'taxonomy.yaml': 'locales: [*en]\n' })).toMatchInlineSnapshot(`
    "taxonomy.yaml:1:1  taxonomy-syntax  the taxonomy cannot be read: Unresolved alias (the anchor must be set before the alias): en  (mend the file; until then the shipped taxonomy is used)
        1 | locales: [*en]
          | ^"
  `)
})

test('vocabulary-syntax', async () => {
  expect(await report('vocabulary-syntax', { 'vocabulary.yaml': 'groups: [[a, b]]' })).toBe('')
  expect(await report('vocabulary-syntax', { 'vocabulary.yaml': 'groups: [[a]]' })).toMatchInlineSnapshot(`
    "vocabulary.yaml:1:1  vocabulary-syntax  the vocabulary cannot be read: ✖ Too small: expected array to have >=2 items → at groups[0]  (mend the file; until then the shipped vocabulary is used)
        1 | groups: [[a]]
          | ^"
  `)
  expect(
    await report('vocabulary-syntax', { 'vocabulary.yaml': 'groups: [[a, *b]]' }),
  ).toMatchInlineSnapshot(`
    "vocabulary.yaml:1:1  vocabulary-syntax  the vocabulary cannot be read: Unresolved alias (the anchor must be set before the alias): b  (mend the file; until then the shipped vocabulary is used)
        1 | groups: [[a, *b]]
          | ^"
  `)
})

test('dangling-symlink', async () => {
  // Made with a link, which the files of a test cannot be: see load.test.ts.
  expect(await report('dangling-symlink', { 'en/a.md': article() })).toBe('')
})

test('file-name', async () => {
  expect(await report('file-name', { 'en/a_b-1.2.md': article() })).toBe('')
  expect(await report('file-name', { 'zh/灯.md': article() })).toMatchInlineSnapshot(`
    "zh/灯.md:1:1  file-name  "灯.md" has letters that addresses show as % signs  (let \`kb check --fix\` rename it, which keeps the old address as an alias, or choose a name in Latin letters)
        1 | ---
          | ^"
  `)
})

test('file-name: spaces are told as such, since the address has none', async () => {
  expect(await report('file-name', { 'en/desk lamp.md': article() })).toContain(
    '"desk lamp.md" has spaces, so that a link to it in another article is no link',
  )
})

test('near-duplicate', async () => {
  const text = Array.from({ length: 90 }, (_, index) => `word${(index * 37) % 101}`).join(' ')
  expect(
    await report('near-duplicate', { 'en/a.md': article({}, text), 'en/b.md': article({ id: 'LW1002' }) }),
  ).toBe('')
  expect(
    await report('near-duplicate', {
      'en/a.md': article({ title: 'A' }, text),
      'en/b.md': article({ id: 'LW1002' }, `${text} end`),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:6:1  near-duplicate  about 99 % of this article is also in en/b.md  (merge them, and deprecate one with \`replacedBy\`; the other is LW1002)
        6 | title: A
          | ^

    en/b.md:1:1  near-duplicate  about 99 % of this article is also in en/a.md  (merge them, and deprecate one with \`replacedBy\`; the other is LW1001)
        1 | ---
          | ^"
  `)
})
