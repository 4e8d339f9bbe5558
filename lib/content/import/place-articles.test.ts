import { expect, test } from 'vitest'
import type { Taxonomy } from '../taxonomy.ts'
import { emptyMap } from './field-map.ts'
import { placeArticles } from './place-articles.ts'

const taxonomy: Taxonomy = {
  locales: [
    { id: 'en', label: { en: 'English' }, aliases: ['english'] },
    { id: 'zh', label: { zh: '中文' }, aliases: ['zh-cn', 'chinese'] },
  ],
  audiences: [],
  kinds: [],
  products: [],
  components: [],
  environment: [],
  sections: [],
}

function places(files: Readonly<Record<string, string>>, locales: Record<string, string> = {}) {
  const unplaced = Object.entries(files).map(([path, text]) => ({ path, text, language: null }))
  const found = placeArticles(unplaced, {
    taxonomy,
    map: { ...emptyMap, locales },
    fallback: null,
    wrappers: null,
  })
  return Object.fromEntries(
    [...found].map(([path, { locale, sourcePath }]) => [path, `${locale}:${sourcePath}`]),
  )
}

const english = 'words of a language in Latin letters'
const chinese = '台灯固件升级以后不亮，重新启动 hub 也没有用。'

test('a folder tells the language, whatever stands before it', () => {
  expect(
    places({ 'docs/en/x/a.md': chinese, 'docs/zh-CN/x/a.md': english, 'docs/中文/b.md': english }),
  ).toEqual({
    'docs/en/x/a.md': 'en:x/a',
    'docs/zh-CN/x/a.md': 'zh:x/a',
    'docs/中文/b.md': 'zh:b',
  })
})

test('a folder that names a region or a script as well is that of the language, in any case, as on the site', () => {
  expect(
    places({
      'en-us/a.md': chinese,
      'zh_hans/a.md': english,
      'zh-tw/b.md': english,
      'faq-abc/c.md': english,
    }),
  ).toEqual({
    'en-us/a.md': 'en:a',
    'zh_hans/a.md': 'zh:a',
    'zh-tw/b.md': 'zh:b',
    'faq-abc/c.md': 'en:faq-abc/c',
  })
})

test('translations in a folder of their own go to the path of what they translate', () => {
  expect(places({ 'docs/guide/a.md': english, 'docs/zh/guide/a.md': chinese })).toEqual({
    'docs/guide/a.md': 'en:guide/a',
    'docs/zh/guide/a.md': 'zh:guide/a',
  })
  expect(
    places({
      'docs/intro.md': english,
      'versioned_docs/version-1.0/intro.md': english,
      'i18n/zh/docusaurus-plugin-content-docs/current/intro.md': chinese,
      'i18n/zh/docusaurus-plugin-content-docs/version-1.0/intro.md': chinese,
    }),
  ).toEqual({
    'docs/intro.md': 'en:docs/intro',
    'versioned_docs/version-1.0/intro.md': 'en:versioned_docs/version-1.0/intro',
    'i18n/zh/docusaurus-plugin-content-docs/current/intro.md': 'zh:docs/intro',
    'i18n/zh/docusaurus-plugin-content-docs/version-1.0/intro.md': 'zh:versioned_docs/version-1.0/intro',
  })
})

test('a file name may tell a language with its country, or a country alone where the text agrees', () => {
  expect(
    places({
      'README.md': english,
      'README.zh-CN.md': english,
      'faq.md': english,
      'faq-zh_CN.md': english,
      'guide.md': english,
      'guide_CN.md': chinese,
      'send-to-cn.md': english,
      'send-to.md': english,
    }),
  ).toEqual({
    'README.md': 'en:README',
    'README.zh-CN.md': 'zh:README',
    'faq.md': 'en:faq',
    'faq-zh_CN.md': 'zh:faq',
    'guide.md': 'en:guide',
    'guide_CN.md': 'zh:guide',
    'send-to-cn.md': 'en:send-to-cn',
    'send-to.md': 'en:send-to',
  })
})

test('a file name tells the language after a dot, and after a line only beside its twin', () => {
  expect(places({ 'a.zh.md': english, 'a.md': english, 'b_zh.md': english, 'b_en.md': english })).toEqual({
    'a.zh.md': 'zh:a',
    'a.md': 'en:a',
    'b_zh.md': 'zh:b',
    'b_en.md': 'en:b',
  })
  expect(places({ 'learn-chinese.md': english })).toEqual({ 'learn-chinese.md': 'en:learn-chinese' })
})

test('a code of a country is a language where the text agrees', () => {
  expect(
    places({ 'cn/a.md': chinese, 'cn/b.md': english, 'lamp_中文.md': english, 'lamp_en.md': english }),
  ).toEqual({
    'cn/a.md': 'zh:a',
    'cn/b.md': 'en:cn/b',
    'lamp_中文.md': 'zh:lamp',
    'lamp_en.md': 'en:lamp',
  })
})

test('without any name the letters tell it', () => {
  expect(places({ 'a.md': chinese, 'b.md': english, 'c.md': '' })).toEqual({
    'a.md': 'zh:a',
    'b.md': 'en:b',
    'c.md': 'en:c',
  })
})

test('the map names folders that nobody could guess', () => {
  expect(places({ 'hanyu/a.md': english }, { Hanyu: 'zh' })).toEqual({ 'hanyu/a.md': 'zh:a' })
})

test('folders with the same path below different parents stay apart', () => {
  expect(places({ 'one/en/a.md': english, 'two/en/a.md': english })).toEqual({
    'one/en/a.md': 'en:one/a',
    'two/en/a.md': 'en:two/a',
  })
})

test('an index is named after its folder, where no other article has that name', () => {
  expect(
    places({
      'lamps/dark/index.md': english,
      'lamps/hub/README.md': english,
      'lamps/hub.md': english,
      'lamps/_index.md': english,
    }),
  ).toEqual({
    'lamps/dark/index.md': 'en:lamps/dark',
    'lamps/hub/README.md': 'en:lamps/hub/README',
    'lamps/hub.md': 'en:lamps/hub',
    'lamps/_index.md': 'en:lamps',
  })
})

test('the numbers that Notion puts behind names go', () => {
  expect(
    places({
      'Lamps 0123456789abcdef0123456789abcdef/Dark lamp fedcba9876543210fedcba9876543210.md': english,
    }),
  ).toEqual({
    'Lamps 0123456789abcdef0123456789abcdef/Dark lamp fedcba9876543210fedcba9876543210.md':
      'en:Lamps/Dark lamp',
  })
})

test('names that the program passes over lose what makes it do so', () => {
  expect(places({ '_posts/_index.md': english, 'docs/a.md': english })).toEqual({
    '_posts/_index.md': 'en:posts',
    'docs/a.md': 'en:docs/a',
  })
})
