import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndexes } from './build-index.ts'
import { createEngine } from './engine.ts'
import { inventedDocument } from './invented-document.ts'
import type { SearchDocument, SearchOptions } from './types.ts'

interface Article extends Partial<Omit<SearchDocument, 'sections'>> {
  readonly title: string
  readonly prose?: string
  readonly code?: readonly string[]
}

let written = 0
const article = ({ title, prose = '', code = [], ...rest }: Article): SearchDocument => {
  written += 1
  const locale = rest.locale ?? 'en'
  const name = title.replace(/\W+/g, '_')
  return inventedDocument({
    path: `${locale}/${name}_${written}`,
    locale,
    slug: `article-${written}`,
    pair: `${name}_${written}`,
    title,
    summary: prose,
    sections: [
      { anchor: 'issue', heading: 'Issue', meaning: 'symptoms', prose, code },
      {
        anchor: 'steps',
        heading: 'Steps',
        meaning: 'resolution',
        prose: 'Follow the steps in order.',
        code: [],
      },
    ],
    ...rest,
  })
}

const filler = 'The lamp house keeps a book of all lamps and of who lights them in the evening. '
const articles = [
  article({
    title: 'Wick feeder stops with WF-0042',
    id: 'KB900000001',
    prose: 'The feeder stops when the oil is thick.',
    code: ['feeder[7]: oil pump returned code WF-0042'],
  }),
  article({
    title: 'Lamp oil is used up too soon',
    prose: 'Oil is used up within an hour. The wick feeder is set too high.',
    aliases: ['page-id:700100'],
    products: ['lamp'],
    versions: ['2.1.x'],
    kind: 'solution',
    updated: '2025-03-01',
  }),
  article({
    title: 'Clean the glass',
    prose: `Soot on the glass. ${filler.repeat(6)} A wick feeder may be near.`,
    products: ['lamp'],
    kind: 'how-to',
    updated: '2026-03-01',
  }),
  article({
    title: 'lamp_auto_dim does not take effect',
    prose: 'The setting is ignored after a restart of dimmerd.',
    products: ['dimmer'],
    versions: ['2.2.0'],
    environment: [{ name: 'socket', value: 'Gold v1.9' }],
  }),
  article({
    title: 'Dimmer daemon restarts again and again',
    prose: 'The daemon restarts every minute, since its memory is exhausted.',
    products: ['dimmer'],
  }),
  article({ title: 'Replace the burner', prose: 'A burner that smells of oil.', state: 'deprecated' }),
  article({ title: 'Replace the burner', prose: 'A burner that smells of oil.', state: 'verified' }),
  article({ title: 'Mirror turns slowly', prose: 'The mirror turns slowly at night.', pair: 'mirror' }),
  article({ title: '反射镜转动缓慢', prose: '夜间反射镜转动缓慢。', pair: 'mirror', locale: 'zh' }),
  article({ title: '油泵报错', prose: '油泵返回 WF-0042，请检查油温。', locale: 'zh' }),
  article({ title: '灯芯更换', prose: '灯芯烧尽之后需要更换。', locale: 'zh' }),
]
const vocabulary = [
  ['restarts again and again', 'crash loop', '反复重启'],
  ['used up', 'exhausted'],
  ['slowly', 'sluggish', '缓慢', '慢吞吞'],
]
const taxonomy = { kinds: [], products: [], components: [] }
const engine = createEngine(buildIndexes(['en', 'zh'], articles, { vocabulary }), taxonomy)
const titles = (query: string, options: Partial<SearchOptions> = {}) =>
  engine.search(query, { locale: 'en', ...options }).hits.map(({ title }) => title)

test.each([
  ['WF-0042', 'Wick feeder stops with WF-0042'], // a code is one term
  ['wf-0042', 'Wick feeder stops with WF-0042'], // case does not matter
  ['wick feeder', 'Wick feeder stops with WF-0042'], // the title counts more than a mention
  ['glass soot', 'Clean the glass'], // all words beat one
  ['lamp auto dim', 'lamp_auto_dim does not take effect'], // parts of an identifier
  ['lamp_auto_dim', 'lamp_auto_dim does not take effect'],
  ['KB900000001', 'Wick feeder stops with WF-0042'], // an exact id
  ['kb900000001', 'Wick feeder stops with WF-0042'],
  ['please see KB900000001 about mirrors', 'Wick feeder stops with WF-0042'], // also inside a question
  ['700100', 'Lamp oil is used up too soon'], // an old page id, bare
  ['page-id:700100', 'Lamp oil is used up too soon'],
  ['crash loop', 'Dimmer daemon restarts again and again'], // a phrase of the same meaning
  ['dimmr daemon', 'Dimmer daemon restarts again and again'], // a slip of the pen
  ['dimmerd ignored', 'lamp_auto_dim does not take effect'],
  ['restarting', 'Dimmer daemon restarts again and again'], // another form of a word
  ['burner', 'Replace the burner'],
])('%j finds %j first', (query, title) => {
  expect(titles(query)[0]).toBe(title)
})

test('of equal articles the verified one is first and the deprecated one last', () => {
  const { hits } = engine.search('replace the burner', { locale: 'en' })
  expect(hits.slice(0, 2).map(({ state }) => state)).toEqual(['verified', 'deprecated'])
})

test('finds articles from the first characters of a word on', () => {
  for (const typed of ['mir', 'mirr', 'mirro', 'mirror', 'mirror tu', 'mirror turn'])
    expect(titles(typed)[0]).toBe('Mirror turns slowly')
})

test('says what was corrected, and takes a query as it stands when asked to', () => {
  const { understood } = engine.search('mirrro turns', { locale: 'en' })
  expect(understood.corrections).toEqual([{ from: 'mirrro', to: 'mirror' }])
  expect(engine.search('mirrro turns', { locale: 'en', verbatim: true }).understood.corrections).toEqual([])
})

test('a quoted phrase keeps the articles that have it, and everything when none has', () => {
  expect(titles('"used up"')).toEqual(['Lamp oil is used up too soon'])
  expect(titles('"gold v1.9"')).toEqual(['lamp_auto_dim does not take effect'])
  expect(titles('"oil mirror"').length).toBeGreaterThan(0)
})

test('an excluded word drops the articles that have it', () => {
  expect(titles('wick feeder -soot')).not.toContain('Clean the glass')
})

test('filters: either within a facet, both across, counts without their own selection', () => {
  const result = engine.search('oil', { locale: 'en', filters: { product: ['lamp'] } })
  expect(result.hits.map(({ title }) => title)).toEqual(['Lamp oil is used up too soon'])
  expect(titles('feeder', { filters: { product: ['lamp'], kind: ['how-to'] } })).toEqual(['Clean the glass'])
})

test('a version keeps what applies, then what is not stated, and drops the rest', () => {
  const { hits } = engine.search('lamp', { locale: 'en', filters: { version: '2.1.4' } })
  const judged = hits
    .filter(({ locale }) => locale === 'en')
    .map(({ title, applicability }) => [title, applicability])
  expect(judged[0]).toEqual(['Lamp oil is used up too soon', 'applies'])
  expect(judged.slice(1).every(([, applicability]) => applicability === 'not-stated')).toBe(true)
  expect(judged.map(([title]) => title)).not.toContain('lamp_auto_dim does not take effect')
})

test('an empty query browses, newest first', () => {
  const { hits, total, understood } = engine.search('', { locale: 'en' })
  expect(understood.kind).toBe('browse')
  expect(total).toBe(articles.filter(({ locale }) => locale === 'en').length)
  expect(hits.slice(0, 2).map(({ updated }) => updated)).toEqual(['2026-03-01', '2025-03-01'])
})

test('pages follow each other without repeats', () => {
  const all = titles('', { limit: 9 })
  expect([...titles('', { limit: 4 }), ...titles('', { limit: 5, offset: 4 })]).toEqual(all)
})

test('few hits bring those of the other language, and a translation pair counts once', () => {
  const { hits, understood } = engine.search('WF-0042', { locale: 'zh' })
  expect(hits.map(({ locale }) => locale)).toEqual(['zh', 'en'])
  expect(understood.otherLocale).toBe(true)
  const mirror = titles('反射镜', { locale: 'zh' }).filter((title) => /Mirror|反射镜/.test(title))
  expect(mirror).toEqual(['反射镜转动缓慢'])
})

test('Chinese: words of the same meaning, and traditional characters', () => {
  expect(titles('慢吞吞', { locale: 'zh' })[0]).toBe('反射镜转动缓慢')
  expect(titles('燈芯更換', { locale: 'zh' })[0]).toBe('灯芯更换')
})

test('a snippet shows the line of code that a pasted log matches', () => {
  const log = [
    '2026-01-05T10:11:12.345Z INFO lamp lit',
    '2026-01-05T10:11:13.001Z ERROR feeder[9911]: oil pump returned code WF-0042',
  ].join('\n')
  const { hits, understood } = engine.search(log, { locale: 'en' })
  expect(understood.kind).toBe('log')
  expect(hits[0]?.title).toBe('Wick feeder stops with WF-0042')
  expect(hits[0]?.snippet.code).toBe(true)
  expect(hits[0]?.why).toContainEqual(expect.objectContaining({ field: 'errors', queryLine: 1 }))
})

test('snippets are parts of the article, never markup', () => {
  const { hits } = engine.search('thick oil', { locale: 'en' })
  const parts = hits[0]?.snippet.parts ?? []
  expect(parts.map(({ text }) => text).join('')).toContain('The feeder stops when the oil is thick.')
  expect(parts.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['oil', 'thick'])
})

test('any text is a query: never throws, never more hits than asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('en', 'zh', 'xx'),
      (query, locale) => {
        expect(engine.search(query, { locale, limit: 3 }).hits.length).toBeLessThanOrEqual(3)
      },
    ),
    { numRuns: 200 },
  )
})

test('a word typed so far finds what it begins, though it is a rare term by itself', () => {
  const many = Array.from({ length: 12 }, (_, number) =>
    article({ title: `Lantern ${number} does not light` }),
  )
  const small = createEngine(buildIndexes(['en'], [...many, article({ title: 'The LA lamp' })]), taxonomy)
  const found = (query: string) =>
    small.search(query, { locale: 'en', limit: 20 }).hits.map(({ title }) => title)
  expect(found('la')).toContain('Lantern 3 does not light')
  expect(found('la')[0]).toBe('The LA lamp')
  expect(found('why does the lamp say la')[0]).toBe('The LA lamp')
})

test('text in a screenshot is found, told as such, and counts less than text', () => {
  const shown = article({ title: 'Broken update', prose: 'The flame is out.' })
  const picture = { anchor: 'shot-2', heading: '', meaning: null, prose: '', code: ['flash rejected 0x5A17'] }
  const documents = [
    { ...shown, sections: [...shown.sections, { ...picture, screenshot: true as const }] },
    article({ title: 'Firmware', prose: 'The flash was rejected.' }),
  ]
  const indexes = buildIndexes(['en'], documents, { vocabulary: [] })
  const engine = createEngine(indexes, { kinds: [], products: [], components: [] })
  const [hit] = engine.search('0x5A17', { locale: 'en' }).hits
  expect(hit?.section).toEqual({ heading: '', anchor: 'shot-2' })
  expect(hit?.why).toEqual([{ field: 'screenshot' }])
  expect(engine.search('flash rejected', { locale: 'en' }).hits.map(({ title }) => title)).toEqual([
    'Firmware',
    'Broken update',
  ])
})

test('a hit leads to the section that explains, and to keywords at the end only where nothing else says it', () => {
  const shown = article({ title: 'Nothing burns', prose: 'The flame is out.' })
  const cause = {
    anchor: 'cause',
    heading: 'Cause',
    meaning: 'cause',
    prose: 'The nozzle is clogged by soot.',
    code: [],
  }
  const keywords = {
    anchor: 'more',
    heading: 'More',
    meaning: 'related',
    prose: 'nozzle clogged\nregulator',
    code: [],
  }
  const documents = [{ ...shown, sections: [...shown.sections, cause, keywords] }]
  const indexes = buildIndexes(['en'], documents, { vocabulary: [] })
  const small = createEngine(indexes, { kinds: [], products: [], components: [] })
  const sectionFor = (query: string) => small.search(query, { locale: 'en' }).hits[0]?.section?.anchor
  expect(sectionFor('nozzle clogged')).toBe('cause')
  expect(sectionFor('nozzle regulator')).toBe('cause')
  expect(sectionFor('regulator')).toBe('more')
})

test('only the word that is written last is taken for the beginning of one', () => {
  const completed = { locale: 'en', verbatim: true }
  // `dim` begins `dimmer`; the unknown word before it, or one said twice, does not become one.
  expect(engine.search('zzqx dim', completed).total).toBeGreaterThan(0)
  expect(engine.search('zzqx the', completed).total).toBe(0)
  expect(engine.search('lamp zzqx lamp', completed).hits).toEqual(engine.search('lamp zzqx', completed).hits)
})

test('a name that is written together is corrected as a whole, known as its parts may be', () => {
  const named = article({ title: 'LampHouse lacks SteadyFlame', prose: 'SteadyFlame is off.' })
  const own = createEngine(buildIndexes(['en'], [named, article({ title: 'Steady hand' })], {}), taxonomy)
  const { understood } = own.search('SteadyFlmae', { locale: 'en' })
  expect(understood.corrections).toEqual([{ from: 'SteadyFlmae', to: 'steadyflame' }])
})
