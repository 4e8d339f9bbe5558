import path from 'node:path'
import { slug } from 'github-slugger'
import { encodedPath } from '../../encoded-path.ts'
import type { FindFile } from '../source-files.ts'
import { outsideCode } from './code-spans.ts'
import { type Converted, convertLines, type LineNotes } from './converted.ts'

const wikiLink =
  /(?<embed>!?)\[\[(?<target>[^[\]|#\n]{0,300})(?:#(?<heading>[^[\]|\n]{0,300}))?(?:\|(?<label>[^[\]\n]{0,300}))?\]\](?!\()/g
const imageFile = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i
const noteFile = /\.(?:mdx?|markdown)$/i
const liveBlock = /^\s*(?:`{3,}|~{3,})\s*(dataview|dataviewjs|query|tasks|base)\b/i

/**
 * Turns the links of wikis and of Obsidian (`[[Note|text]]`, `![[picture.png]]`) into links where the
 * file is in the source; others stay as they are and are told, as are blocks that a program would run.
 */
export function convertWikiLinks(body: string, from: string, find: FindFile): Converted {
  const converted = convertLines(body, (line, notes) => {
    if (/^\s*[\w -]{1,40}::\s/.test(line)) notes.unknown('field in the text', line.trim())
    if (/^\s*%%/.test(line)) notes.unknown('comment of Obsidian', line.trim())
    if (line.lastIndexOf('%>') > line.indexOf('<%') && line.includes('<%'))
      notes.unknown('template', line.trim())
    return outsideCode(line, (text) => replaceSizes(replaceLinks(text, { from, find, notes }), notes))
  })
  const live = body.split('\n').flatMap((line, index) => {
    const name = liveBlock.exec(line)?.[1]
    return name ? [{ line: index + 1, what: 'block that a program filled', text: name }] : []
  })
  return { ...converted, notUnderstood: [...converted.notUnderstood, ...live] }
}

interface LinkContext {
  readonly from: string
  readonly find: FindFile
  readonly notes: LineNotes
}

function replaceLinks(text: string, { from, find, notes }: LinkContext): string {
  return text.replace(wikiLink, (written: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined> // the last argument of a pattern with names
    const target = (groups.target ?? '').trim()
    const heading = groups.heading?.trim()
    const label = groups.label?.trim()
    const isEmbed = groups.embed === '!'
    if (target !== (groups.target ?? '') || (target === '' && !heading)) return written // [[ -f file ]] of a shell
    const file = target === '' ? from : findNote(target, from, find)
    const swapped = file === null && label ? findNote(label, from, find) : null // [[text|page]] of GitHub and GitLab
    const found = file ?? swapped
    if (found === null) {
      notes.unknown('wiki link', written)
      return written
    }
    const told = swapped === null ? label : target
    const address = target === '' ? '' : addressOf(found, from)
    const isBlock = heading?.startsWith('^') ?? false
    if (isBlock) notes.unknown('link to a block, now to its note', written)
    // What follows the name of another file is for the program that shows it: `#page=2`.
    const place = heading && noteFile.test(found) ? slug(heading) : heading
    const anchor = place && !isBlock ? `#${place}` : ''
    const to = imageFile.test(found)
      ? `![${told && !/^\d+(?:x\d+)?$/.test(told) ? told : path.posix.parse(found).name}](${address})`
      : `[${told || [target, heading].filter(Boolean).join(' › ')}](${address}${anchor})`
    if (isEmbed && !imageFile.test(found)) notes.unknown('embedded note, now a link', written)
    notes.changed('wiki-link', written, to)
    return to
  })
}

/** `![The plan|300](plan.png)`: the number is the width in Obsidian, and would be read out here. */
function replaceSizes(text: string, notes: LineNotes): string {
  return text.replace(/!\[([^[\]|\n]{0,300})\|\d{1,5}(?:x\d{1,5})?\](?=\()/g, (written, words: string) => {
    const to = `![${/^\d*$/.test(words) ? '' : words}]`
    notes.changed('picture-size', written, to)
    return to
  })
}

function addressOf(file: string, from: string): string {
  return encodedPath(path.posix.relative(path.posix.dirname(from), file))
}

/** A note is named with or without its folder and ending; wikis write lines for spaces in file names. */
function findNote(target: string, from: string, find: FindFile): string | null {
  const notes = [`${target}.md`, `${target.replaceAll(' ', '-')}.md`, `${target.replaceAll(' ', '_')}.md`]
  const names = /\.[A-Za-z0-9]{1,5}$/.test(target) ? [target, ...notes] : [...notes, target]
  for (const name of names) {
    const address = encodeURIComponent(name).replaceAll('%2F', '/')
    const found = find(address, from) ?? find(`/${address}`, from)
    if (found) return found.file
  }
  return null
}
