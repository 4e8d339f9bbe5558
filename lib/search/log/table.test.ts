import { expect, test } from 'vitest'
import { isRow, readRow, readTableHead } from './table.ts'

const head = readTableHead('NAMESPACE   NAME    READY   STATUS             RESTARTS   AGE')

test.each([
  ['NAME        READY   NOMINATED NODE   PORT(S)', ['NAME', 'READY', 'NOMINATED NODE', 'PORT(S)']],
  ['  TYPE   REASON   MESSAGE', ['TYPE', 'REASON', 'MESSAGE']],
])('%j heads a table', (line, names) => {
  expect(readTableHead(line)?.columns.map(({ name }) => name)).toEqual(names)
})

test.each(['ERROR: no paint', 'NAME  READY', 'web-0   0/1   Pending', 'No.   Time   Source', ''])(
  '%j does not',
  (line) => {
    expect(readTableHead(line)).toBeNull()
  },
)

test('the status of a row tells, its name half, ages and counts nothing', () => {
  if (!head) throw new Error('the head is read')
  const row = 'paint       web-0   0/1     CrashLoopBackOff   37 (11m ago)   9d'
  expect(isRow(row, head)).toBe(true)
  expect(readRow(row, head).map(({ start, end, weight }) => [row.slice(start, end), weight])).toEqual([
    ['web-0', 0.5],
    ['CrashLoopBackOff', 1],
  ])
})

test('a row that says that all is well counts a quarter', () => {
  if (!head) throw new Error('the head is read')
  expect(readRow('paint   web-0   1/1   Running   0   9d', head).map(({ weight }) => weight)).toEqual([
    0.125, 0.25,
  ])
})

test('a row with an empty cell is read by position', () => {
  const gaps = readTableHead('NAME    STATUS    REASON    AGE')
  if (!gaps) throw new Error('the head is read')
  const row = 'web-0             Evicted   9d'
  expect(readRow(row, gaps).map(({ start, end }) => row.slice(start, end))).toEqual(['web-0', 'Evicted'])
})

test('the events of kubectl describe are a table: reason and message tell', () => {
  const events = readTableHead('  Type     Reason            Age                From               Message')
  if (!events) throw new Error('the head is read')
  const row = '  Warning  FailedPainting    2m (x3 over 5m)    painter            no paint left'
  const told = readRow(row, events).map(({ start, end }) => row.slice(start, end))
  expect(told).toEqual(['Warning', 'FailedPainting', 'no paint left'])
})
