import { scanLines } from '../../markdown/lines.ts'
import type { Change } from '../import-note.ts'
import type { Converted } from './converted.ts'

const start = /^\s*<(?<name>head|script|style)(?:\s[^<>]*)?>/i
const maxLines = 500

/** Takes out what no site shows: the `<head>` of Docusaurus, the `<script>` and `<style>` of VitePress. Lines stay. */
export function removeUnseen(body: string): Converted {
  const lines = scanLines(body)
  const out = lines.map(({ text }) => text)
  const changes: Change[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const { text = '', inFence = true } = lines[index] ?? {}
    const name = inFence ? undefined : start.exec(text)?.groups?.name
    if (name === undefined) continue
    const end = new RegExp(`</${name}>\\s*$`, 'i')
    const count = out.slice(index, index + maxLines).findIndex((line) => end.test(line)) + 1
    if (count === 0) continue // it has no end: all of it is seen, and told as text
    for (let line = index; line < index + count; line += 1) {
      changes.push({ rule: 'unseen', line: line + 1, from: (out[line] ?? '').trim(), to: '' })
      out[line] = ''
    }
    index += count - 1
  }
  return { body: out.join('\n'), changes: changes.filter(({ from }) => from !== ''), notUnderstood: [] }
}
