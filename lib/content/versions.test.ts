import fc from 'fast-check'
import semver from 'semver'
import { expect, test } from 'vitest'
import { isReaderVersion } from './reader-version.ts'
import { judgeVersion, parseVersions, versionLines } from './versions.ts'

test.each([
  ['4.1.0', ['4.1.0']],
  ['4.1.0,4.2.x', ['4.1.0', '4.2.x']],
  ['v4.1', ['4.1']],
  ['4', ['4']],
  ['4.3.x and later', ['>=4.3']],
  ['4.3+', ['>=4.3']],
  ['>=4.3', ['>=4.3']],
  ['≥ 4.3', ['>=4.3']],
  ['4.3 及以上', ['>=4.3']],
  ['3.18 及更早版本', ['<=3.18']],
  ['4.0-4.2', ['4.0-4.2']],
  ['4.0 ~ 4.2', ['4.0-4.2']],
  ['4.1、4.2', ['4.1', '4.2']],
  ['4.1 and 4.2', ['4.1', '4.2']],
  ['4.2.X', ['4.2.x']],
  ['4.1, 4.1', ['4.1']],
  ['', []],
])('reads %j', (text, expressions) => {
  expect(parseVersions(text)).toEqual({ expressions, unparsable: [] })
})

test.each(['all', '4..1', 'latest, 4.1', '4.2-4.0-1'])('names what it does not understand in %j', (text) => {
  expect(parseVersions(text).unparsable).toHaveLength(1)
})

test.each([
  [['4.1.0'], '4.1.0', 'applies'],
  [['4.1.0'], '4.1.1', 'does-not-apply'], // that release and no other
  [['4.1.0'], '4.1', 'applies'], // the reader knows only the line
  [['4.1'], '4.1.7', 'applies'],
  [['4.1.x'], '4.10.0', 'does-not-apply'], // 4.1 is not 4.10
  [['4'], '4.9.2', 'applies'],
  [['4.x'], '3.18.0', 'does-not-apply'],
  [['>=4.3'], '5.0.0', 'applies'],
  [['>=4.3'], '4.2.9', 'does-not-apply'],
  [['4.0-4.2'], '4.2.9', 'applies'], // the whole line of the upper end
  [['4.0-4.2'], '4.3.0', 'does-not-apply'],
  [['<=3.18'], '3.18.4', 'applies'],
  [['4.1.0', '4.2.x'], '4.2.3', 'applies'],
  [[], '4.2.3', 'not-stated'],
  [['4.1'], 'latest', 'not-stated'],
])('judges %j for a reader of %s: %s', (expressions, version, expected) => {
  expect(judgeVersion(expressions, version)).toBe(expected)
})

test.each([
  [
    ['4.1.0', '4.2.x'],
    ['4.1', '4.2'],
  ],
  [['4.x', '4'], ['4.x']],
  [['>=4.3'], ['4.3']],
  [['4.0-4.2'], ['4.0', '4.1', '4.2']],
  [['3.18', '3.18.2'], ['3.18']],
])('names the lines of %j', (expressions, lines) => {
  expect(versionLines(expressions)).toEqual(lines)
})

const part = fc.integer({ min: 0, max: 30 })
const release = fc.tuple(part, part, part).map((parts) => parts.join('.'))

test('agrees with semver on exact releases, lines and lower bounds', () => {
  fc.assert(
    fc.property(release, release, (stated, reader) => {
      const minor = `${semver.major(stated)}.${semver.minor(stated)}`
      const judge = (text: string) => judgeVersion(parseVersions(text).expressions, reader)
      const is = (condition: boolean) => (condition ? 'applies' : 'does-not-apply')
      expect(judge(stated)).toBe(is(semver.eq(stated, reader)))
      expect(judge(`${minor}.x`)).toBe(is(semver.satisfies(reader, `~${minor}.0`)))
      expect(judge(`${minor} and later`)).toBe(is(semver.gte(reader, `${minor}.0`)))
    }),
  )
})

test('never throws, and understands what it writes', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9.x,v<>=+~ -]{0,16}$/))
  fc.assert(
    fc.property(text, text, (versions, reader) => {
      const { expressions } = parseVersions(versions)
      expect(parseVersions(expressions.join(',')).expressions).toEqual(expressions)
      expect(['applies', 'does-not-apply', 'not-stated']).toContain(judgeVersion(expressions, reader))
      expect(isReaderVersion(reader) || judgeVersion(['4'], reader) === 'not-stated').toBe(true)
      versionLines(expressions)
    }),
    { numRuns: 500 },
  )
})
