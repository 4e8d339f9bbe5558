import { expect, test } from 'vitest'
import { importFixture } from './import-fixture.ts'

test('what surrounds the texts of a site is no article, and each file is told with how to take it', () => {
  const { run } = importFixture({
    'mkdocs.yml': 'site_name: Lamps\n',
    'docs/dim.md': '# Dim\n\nText.\n',
    'docs/overrides/main.md': '# Overrides of a lamp\n\nText.\n',
    'docs/security.md': '# Security\n\nText.\n',
    'overrides/home.md': '# Frame\n',
    'overrides/main.html': '{% extends "base.html" %}\n<p>Frame</p>\n',
    'extra/frame.html': '{{ define "main" }}<p>Frame</p>{{ end }}\n',
    '.github/ISSUE_TEMPLATE/bug.md': '# Bug\n',
    '.github/SUPPORT.md': '# Support\n',
    'CONTRIBUTING.md': '# Contributing\n',
    'AGENTS.md': '# Agents\n',
    'support.md': '# Support\n\nAn article.\n',
  })
  const { articles, skipped, totals } = run()
  expect(articles.map(({ source }) => source)).toEqual([
    'docs/dim.md',
    'docs/overrides/main.md',
    'docs/security.md',
    'support.md',
  ])
  expect(skipped.map(({ file }) => file).sort()).toEqual([
    '.github',
    'AGENTS.md',
    'CONTRIBUTING.md',
    'extra/frame.html',
    'overrides/home.md',
    'overrides/main.html',
  ])
  expect(skipped.find(({ file }) => file === '.github')?.reason).toContain('with 2 texts')
  expect(totals.errors).toBe(0)
})

test('HTML that is nested too deeply to be read is told, and the others are imported', () => {
  const { run } = importFixture({
    'deep.html': `${'<div>'.repeat(5000)}<p>Dark.</p>`,
    'dim.html': '<h1>Dim</h1><p>Text.</p>',
  })
  const { articles, skipped, totals } = run()
  expect(articles.map(({ source }) => source)).toEqual(['dim.html'])
  expect(skipped).toMatchObject([{ file: 'deep.html', reason: expect.stringContaining('too deeply') }])
  expect(totals.errors).toBe(1)
})
