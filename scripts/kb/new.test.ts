import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { imageHash, imageTextFile } from '../../lib/content/image-text.ts'
import { projectRoot } from '../build/project.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'kb-new-'))
  mkdirSync(path.join(root, 'kb/en/guides'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true }))

function kb(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/kb.ts', ...args],
    {
      cwd: projectRoot,
      env: { ...process.env, INIT_CWD: root, CAIRN_CONTENT: 'kb' },
      input: '',
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}
const read = (file: string) => readFileSync(path.join(root, 'kb', file), 'utf8')

const source =
  '---\nid: LW41\ntitle: Lamp\nkind: how-to\naliases:\n  - old\nupdated: 2026-01-02\n---\n\n![x](./x.png) [other](./other.md) [t](#lamp)\n'

test('begins an article in the language asked for, and one that the check accepts', () => {
  writeFileSync(path.join(root, 'kb/en/guides/lamp.md'), source)
  const run = kb('new', '已知问题', '--locale', 'zh', '--title', '灯：不亮', '--product', 'linux')
  expect(run.stdout).toBe(`${path.join(root, 'kb/zh/deng-bu-liang.md')}\n`)
  const text = read('zh/deng-bu-liang.md')
  expect(text).toContain('\nid: LW42\ntitle: 灯：不亮\nkind: known-issue\nproducts: [linux]\n')
  expect(text).toContain('<!--')
  expect(existsSync(path.join(root, 'kb/zh/assets/deng-bu-liang'))).toBe(true)
  expect(kb('check', 'zh/deng-bu-liang.md')).toMatchObject({ status: 0, stdout: '' })
  expect(kb('new', 'known-issue', '--locale', 'zh', '--title', '灯不亮').stdout).toContain(
    'deng-bu-liang-2.md',
  )
}, 60_000)

test('begins an article with components as MDX, which the check reads with its guidance in it', () => {
  const { stdout } = kb('new', 'how-to', '--mdx', '--locale', 'en', '--title', 'Wire', '--product', 'linux')
  expect(stdout).toBe(`${path.join(root, 'kb/en/wire.mdx')}\n`)
  expect(read('en/wire.mdx')).toContain('{/*')
  expect(kb('check', 'en/wire.mdx').stdout).not.toContain('mdx-syntax')
}, 60_000)

test('says what is missing where nobody can be asked, and what was meant', () => {
  expect(kb('new', 'how-to')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('--locale, --title'),
  })
  expect(kb('new', 'how-too', '--locale', 'en', '--title', 'x').stderr).toContain('did you mean how-to?')
}, 60_000)

test('makes addresses in Latin letters, and says when a title is there already', () => {
  const run = kb('new', 'how-to', '--locale', 'en', '--title', 'Lamp', '--folder', 'guides/排障 指南')
  expect(run.stdout).toBe(`${path.join(root, 'kb/en/guides/pai-zhang-zhi-nan/lamp.md')}\n`)
  expect(run.stderr).toContain('There is an article of that title already: en/guides/lamp.md')
  expect(kb('new', 'how-to', '--locale', 'en', '--title', 'x', '--folder', '../zh')).toMatchObject({
    status: 2,
  })
}, 60_000)

test('takes several products, however they are joined, and tells a kind among them', () => {
  const begin = (...args: string[]) => kb('new', '--locale', 'en', '--title', 'Wet', ...args)
  const { stdout } = begin('how-to', '--product', 'kubernetes,linux', 'acp')
  expect(readFileSync(stdout.trim(), 'utf8')).toContain('\nproducts: [kubernetes, linux, acp]\n')
  expect(begin('--product', 'linux', 'how-to').stderr).toContain('how-to is a kind; write it before')
}, 60_000)

test('begins a translation of the present state of its source', () => {
  writeFileSync(path.join(root, 'kb/en/guides/other.md'), '# Other')
  expect(kb('new', '--pair', 'kb/en/guides/lamp.md').status).toBe(0)
  const sum = createHash('sha256').update(source).digest('hex')
  expect(read('zh/guides/lamp.md')).toBe(
    `---\nid: LW41\ntitle: Lamp\nkind: how-to\nstate: draft\nsourceSHA: ${sum}\n---\n\n` +
      '<!-- Translate the title and what follows, then delete this line. Source: en/guides/lamp.md -->\n\n' +
      '![x](../../en/guides/x.png) [other](../../en/guides/other.md) [t](#lamp)\n',
  )
  expect(kb('new', '--pair', 'en/guides/lamp')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'kb: zh/guides/lamp.md is its translation already\n',
  })
  expect(kb('new', '--pair', 'en/guides/other.md', '--title', '其他').stderr).toContain('translate the title')
}, 60_000)

test('takes pictures in, once, under names that tell when they were made', async () => {
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  writeFileSync(path.join(root, 'image-2025-1-10_11-34-46.png'), bytes)
  writeFileSync(path.join(root, 'wet paint.png'), bytes)
  writeFileSync(path.join(root, 'notes.png'), 'text')
  const run = () =>
    kb('shot', 'kb/en/guides/lamp.md', 'image-2025-1-10_11-34-46.png', 'notes.png', 'wet paint.png')
  const first = run()
  expect(first.stdout.replaceAll('.webp', '.png')).toBe(
    '![Lamp (screenshot 1)](./assets/lamp/screenshot-2025-01-10_11-34-46.png)\n![wet paint](./assets/lamp/wet-paint.png)\n',
  )
  expect(first).toMatchObject({ status: 1, stderr: expect.stringContaining('notes.png') })
  expect(run().stdout).toBe(first.stdout)
  expect(kb('shot', '--no-ocr', 'kb/en/guides/lamp.md', 'gone.png', 'kb').stderr).toBe(
    `kb: gone.png: there is no such file in ${root}; give the path to it\nkb: kb: is a folder; name the pictures in it\n`,
  )
}, 60_000)

test('reads a picture to describe it, and keeps what it read', () => {
  const picture = path.join(projectRoot, 'e2e/fixtures/content/en/lamps/shots/flash.png')
  copyFileSync(picture, path.join(root, 'Screenshot 2026-01-02 at 11.00.00.png'))
  const shot = (...options: string[]) =>
    kb('shot', ...options, 'kb/en/guides/lamp.md', 'Screenshot 2026-01-02 at 11.00.00.png').stdout
  expect(shot('--no-ocr')).toContain('![Lamp (screenshot 1)](')
  const [, name = ''] =
    /^!\[lampctl flash --image [^\]]{0,40}: [^\]]{0,40}rejected[^\]]{0,40}\]\((.+)\)\n$/.exec(shot()) ?? []
  const bytes = readFileSync(path.join(root, 'kb/en/guides', name))
  expect(read(imageTextFile(imageHash(bytes)))).toContain('rolled back to')
}, 60_000)
