import { expect, test } from 'vitest'
import { pageVersions, unstatedVersion } from './version-folders.ts'

const namesOf = (...sourcePaths: string[]) =>
  Object.fromEntries(
    [
      ...pageVersions(
        sourcePaths.map((sourcePath) => ({ path: `en/${sourcePath}`, locale: 'en', sourcePath })),
      ),
    ].map(([path, { newest, name }]) => [path.slice(3), `${name} of ${newest.slice(3)}`]),
  )

test('a page in sibling folders of versions belongs to the newest', () => {
  expect(namesOf('v2.9/lamp/dim', 'v2.10/lamp/dim', 'v2.10/lamp/new')).toEqual({
    'v2.9/lamp/dim': '2.9 of v2.10/lamp/dim',
    'v2.10/lamp/dim': '2.10 of v2.10/lamp/dim',
  })
  expect(namesOf('docs/4.1/dim', 'docs/4.x/dim')).toMatchObject({ 'docs/4.1/dim': '4.1 of docs/4.x/dim' })
})

test('a page in no folder of a version comes before all, and what is not released after them', () => {
  expect(namesOf('docs/dim', 'versioned_docs/version-2.x/dim', 'versioned_docs/version-1.x/dim')).toEqual({
    'docs/dim': 'null of docs/dim',
    'versioned_docs/version-2.x/dim': '2.x of docs/dim',
    'versioned_docs/version-1.x/dim': '1.x of docs/dim',
  })
  expect(namesOf('next/dim', 'v7/dim', 'stable/dim')).toEqual({
    'next/dim': 'next of stable/dim',
    'v7/dim': '7 of stable/dim',
    'stable/dim': 'stable of stable/dim',
  })
})

test('years, numbers for order and pages without a sibling are no versions', () => {
  expect(
    namesOf('2024/dim', '2025/dim', '01/dim', '02/dim', 'v2.5/dim', 'v2.6/other', '1.0-notes/dim'),
  ).toEqual({})
  expect(namesOf('blog/latest', 'blog/next', 'v1', 'v2')).toEqual({})
  expect(namesOf('dim', 'dev/dim', 'main/dim')).toEqual({})
})

test('dates and addresses of machines are no versions', () => {
  expect(namesOf('2024.01.05/dim', '2024.01.06/dim', '05.01.2025/dim', '06.01.2025/dim')).toEqual({})
  expect(namesOf('10.0.0.1/dim', '10.0.0.2/dim')).toEqual({})
  expect(namesOf('24.05/dim', '24.11/dim')).toMatchObject({ '24.05/dim': '24.05 of 24.11/dim' })
})

test('only a number is a version that an article states, where it states none itself', () => {
  expect(unstatedVersion([], { newest: '', name: '2.5', isNumber: true })).toBe('2.5')
  expect(unstatedVersion(['2.4'], { newest: '', name: '2.5', isNumber: true })).toBeNull()
  expect(unstatedVersion([], { newest: '', name: 'next', isNumber: false })).toBeNull()
  expect(unstatedVersion([], undefined)).toBeNull()
})
