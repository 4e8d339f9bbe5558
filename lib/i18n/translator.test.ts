import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { interfaceLanguage } from './interface-language.ts'
import { en } from './messages/en.ts'
import { zh } from './messages/zh.ts'
import { translatorOf } from './translator.ts'

function texts(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix ? `${prefix}.${key}` : key
    if (typeof value === 'string') found.set(path, value)
    else for (const [inner, text] of texts(value, path)) found.set(inner, text)
  }
  return found
}

const argumentsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map((match) => match[1] ?? ''))].sort()

const english = texts(en)
const chinese = texts(zh)

test('both languages have the same keys', () => {
  expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
})

test('every text is asked for somewhere, by its key or by the beginning of it', () => {
  const root = path.join(import.meta.dirname, '../..')
  const code = ['app', 'components', 'lib'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|messages/.test(file))
      .map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
  )
  const asked = new Set(
    code.flatMap((text) => [...text.matchAll(/['`](\w+\.[\w.-]*)/g)].map(([, key]) => key)),
  )
  const isAsked = (key: string) =>
    asked.has(key) || key.split('.').some((_, at, parts) => asked.has(`${parts.slice(0, at).join('.')}.`))
  expect([...english.keys()].filter((key) => !isAsked(key))).toEqual([])
})

test('a Chinese text takes the arguments that the English one takes', () => {
  for (const [key, text] of english)
    expect([key, argumentsOf(chinese.get(key) ?? '')]).toEqual([key, argumentsOf(text)])
})

test('no Chinese text uses straight quotes or half-width commas between Han characters', () => {
  const wrong = [...chinese].filter(([, text]) => /[\p{Script=Han}][,"':;?!](?=[\p{Script=Han}])/u.test(text))
  expect(wrong).toEqual([])
})

test('counts are written in the reader’s language', () => {
  expect(translatorOf('en')('site.articles', { count: 1 })).toBe('1 article')
  expect(translatorOf('en')('site.articles', { count: 1200 })).toBe('1,200 articles')
  expect(translatorOf('zh')('site.articles', { count: 3 })).toBe('3 篇文章')
})

test('a language that the interface does not speak falls back to English', () => {
  expect(interfaceLanguage('fr')).toBe('en')
  expect(interfaceLanguage('zh-TW')).toBe('zh')
})
