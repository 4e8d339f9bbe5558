import { expect, test } from 'vitest'
import { article, report } from './rule-test.ts'

test('frontmatter-syntax', async () => {
  expect(await report('frontmatter-syntax', { 'en/a.md': article() })).toBe('')
  expect(
    await report('frontmatter-syntax', { 'en/a.md': '---\nid: LW1\ntitle: "x\n---\ntext' }),
  ).toMatchInlineSnapshot(`
    "en/a.md:3:10  frontmatter-syntax  the quote that begins the value of "title" is never closed  (close it: title: 'x')
        3 | title: "x
          |          ^"
  `)
})

test('unknown-field', async () => {
  expect(
    await report('unknown-field', { 'en/a.md': article({ ProductsVersion: '4.1', sidebar: 'false' }) }),
  ).toBe('')
  expect(
    await report('unknown-field', { 'en/a.md': article({ keyword_s: 'x', compnents: 'y' }) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:7:1  unknown-field  "compnents" is no field of an article, so nothing shows or searches it  (did you mean components? Else remove it; docs/writing.md lists the fields)
        7 | compnents: y
          | ^"
  `)
})

test('unknown-kind', async () => {
  expect(await report('unknown-kind', { 'en/a.md': article({ kind: 'HowTo' }) })).toBe('')
  expect(
    await report('unknown-kind', { 'en/a.md': article({ kind: 'Troubleshoting' }) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:3:7  unknown-kind  "Troubleshoting" is no known kind  (did you mean troubleshooting? Else use one of troubleshooting, how-to, or add it to taxonomy.yaml)
        3 | kind: Troubleshoting
          |       ^"
  `)
})

test('unknown-product', async () => {
  expect(await report('unknown-product', { 'en/a.md': article({ products: '[light]' }) })).toBe('')
  expect(
    await report('unknown-product', { 'en/a.md': article({ products: 'Desk Lamb' }) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:4:11  unknown-product  "Desk Lamb" is no known product  (did you mean lamp (Desk Lamp)? Else use a product of taxonomy.yaml, or add it there)
        4 | products: Desk Lamb
          |           ^"
  `)
})

test('unparsable-version', async () => {
  expect(
    await report('unparsable-version', { 'en/a.md': article({ versions: '["4.3.x and later", 3.10]' }) }),
  ).toBe('')
  expect(
    await report('unparsable-version', { 'en/a.md': article({ versions: '4.1, newest' }) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:5:11  unparsable-version  "newest" is no version  (write 4.1.0 for a release, 4.1.x for a line, >=4.3 for a line and all later ones, 4.0-4.2 for a range)
        5 | versions: 4.1, newest
          |           ^"
  `)
})

test('unknown-audience', async () => {
  expect(await report('unknown-audience', { 'en/a.md': article({ audience: 'Internal' }) })).toBe('')
  expect(
    await report('unknown-audience', { 'en/a.md': article({ audience: 'interal' }) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:6:11  unknown-audience  "interal" is no audience; until it is one, the article is internal and in no public build  (did you mean internal? Else use one of public, partner, internal)
        6 | audience: interal
          |           ^"
  `)
  expect(
    await report('unknown-audience', { 'en/a.md': article({ audience: '[public, internal]' }) }),
  ).toMatchInlineSnapshot(`
    "en/a.md:6:20  unknown-audience  "internal" is one audience more; the narrowest of them, internal, counts  (name one audience)
        6 | audience: [public, internal]
          |                    ^"
  `)
})

test('withheld', async () => {
  const open = { published: 'true', draft: 'no', hidden: 'false', unlisted: 'false', private: 'off' }
  expect(await report('withheld', { 'en/a.md': article(open) })).toBe('')
  expect(await report('withheld', { 'en/a.md': article({ draft: 'true', audience: 'public' }) })).toBe('')
  expect(
    await report('unknown-field', { 'en/a.md': article({ ...open, published: '2026-03-14' }) }),
  ).toContain('"published" is no field')
  const closed = { status: 'Internal only', access: '[admins, staff]' }
  expect(await report('unknown-state', { 'en/a.md': article(closed) })).toBe('')
  expect(await report('unknown-field', { 'en/a.md': article({ classification: 'Network' }) })).toContain(
    '"classification" is no field',
  )
  expect(await report('withheld', { 'en/a.md': article(closed) })).toContain(
    '"status: Internal only" keeps the article from readers',
  )
  expect(await report('withheld', { 'en/a.md': article({ access: closed.access }) })).toContain(
    '"access: admins, staff" keeps the article from readers',
  )
  expect(await report('withheld', { 'en/a.md': article({ published: 'False' }) })).toMatchInlineSnapshot(`
    "en/a.md:6:1  withheld  "published: False" keeps the article from readers, so it is internal and in no public build  (write audience: internal to keep it so, or audience: public to let everyone read it)
        6 | published: False
          | ^"
  `)
})

test('unknown-state', async () => {
  expect(await report('unknown-state', { 'en/a.md': article({ state: 'validated' }) })).toBe('')
  expect(
    await report('unknown-state', {
      'en/a.md': article({ state: 'publised' }),
      'en/b.md': article({ id: 'LW1002', state: 'x' }),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:6:8  unknown-state  "publised" is no state; the article is shown as published  (did you mean published? Else use one of draft, published, verified, deprecated)
        6 | state: publised
          |        ^

    en/b.md:6:8  unknown-state  "x" is no state; the article is shown as published  (use one of draft, published, verified, deprecated)
        6 | state: x
          |        ^"
  `)
})

test('ill-formed-date', async () => {
  expect(
    await report('ill-formed-date', {
      'en/a.md': article({ updated: '2026-03-14T08:00:00Z', verified: '{ date: 2026-03-14 }' }),
      'en/b.md': article({ id: 'LW1002', updated: '', verified: '' }),
    }),
  ).toBe('')
  expect(
    await report('ill-formed-date', {
      'en/a.md': article({ updated: '14.3.2026', verified: '{ version: 4.2, date: 2026-13-01 }' }),
      'en/b.md': article({ id: 'LW1002', verified: '{ by: QA }' }),
      'en/c.md': article({ id: 'LW1003', verified: 'yes' }),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:6:10  ill-formed-date  "14.3.2026" is no date; the day of the last commit stands for it  (write year, month and day: 2026-03-14)
        6 | updated: 14.3.2026
          |          ^

    en/a.md:7:33  ill-formed-date  "2026-13-01" is no date, so the page does not show when the article was verified  (write year, month and day: 2026-03-14, or { date: 2026-03-14, version: 4.2.3, by: QA })
        7 | verified: { version: 4.2, date: 2026-13-01 }
          |                                 ^

    en/b.md:6:1  ill-formed-date  "verified" has no date, so the page does not show when the article was verified  (write year, month and day: 2026-03-14, or { date: 2026-03-14, version: 4.2.3, by: QA })
        6 | verified: { by: QA }
          | ^

    en/c.md:6:11  ill-formed-date  "yes" is no date, so the page does not show when the article was verified  (write year, month and day: 2026-03-14, or { date: 2026-03-14, version: 4.2.3, by: QA })
        6 | verified: yes
          |           ^"
  `)
})

test('unknown-replacement', async () => {
  expect(
    await report('unknown-replacement', {
      'en/a.md': article({ state: 'deprecated', replacedBy: 'lw1002' }),
      'en/b.md': article({ id: 'LW1002' }),
    }),
  ).toBe('')
  expect(
    await report('unknown-replacement', {
      'en/a.md': article({ state: 'deprecated', replacedBy: 'LW1O02' }),
      'en/b.md': article({ id: 'LW1002' }),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:7:13  unknown-replacement  no article has the id LW1O02  (did you mean LW1002? Else write the id of the article that replaces this one, or leave the field out)
        7 | replacedBy: LW1O02
          |             ^"
  `)
})

test('unknown-related', async () => {
  expect(
    await report('unknown-related', {
      'en/a.md': article({ related: '[lw1002, page-id:7]' }),
      'en/b.md': article({ id: 'LW1002', aliases: '[page-id:7]' }),
    }),
  ).toBe('')
  expect(
    await report('unknown-related', {
      'en/a.md': article({ related: '[LW1002, LW1O02]' }),
      'en/b.md': article({ id: 'LW1002' }),
    }),
  ).toMatchInlineSnapshot(`
    "en/a.md:6:19  unknown-related  no article has the id LW1O02  (did you mean LW1002? Else write the id of an article, or leave the entry out)
        6 | related: [LW1002, LW1O02]
          |                   ^"
  `)
})
