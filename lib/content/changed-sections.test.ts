import { expect, test } from 'vitest'
import type { Section } from './article.ts'
import { changedSections } from './changed-sections.ts'

const section = (heading: string | null, text: string): Section => ({
  heading: heading === null ? null : { id: heading.toLowerCase(), text: heading, depth: 2, line: 1 },
  meaning: null,
  blocks: [{ kind: 'prose', text }],
})

test('changed, added and removed sections are named, the others not', () => {
  const before = [section(null, 'lead'), section('Cause', 'a'), section('Note', 'x'), section('Old', 'o')]
  const after = [section(null, 'lead'), section('Cause', 'b'), section('Note', 'x'), section('New', 'n')]
  expect(changedSections(before, after)).toEqual([
    { id: 'cause', heading: 'Cause' },
    { id: 'new', heading: 'New' },
    { id: null, heading: 'Old' },
  ])
})

test('sections of one name are told apart by their order', () => {
  const before = [section('Note', 'a'), section('Note', 'b')]
  expect(changedSections(before, [section('Note', 'a'), section('Note', 'c')])).toEqual([
    { id: 'note', heading: 'Note' },
  ])
  expect(changedSections(before, before)).toEqual([])
})

test('the text before the first heading has no name', () => {
  expect(changedSections([section(null, 'a')], [section(null, 'b')])).toEqual([{ id: null, heading: '' }])
})
