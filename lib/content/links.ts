import path from 'node:path'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from './frontmatter.ts'
import type { ImageReference } from './images.ts'

/** A link of a body, as its author wrote it; the place is in the file. */
interface LinkReference extends Place {
  readonly href: string
}

export interface References {
  readonly links: readonly LinkReference[]
  readonly images: readonly ImageReference[]
}

/** Collects the links and images of a body, those written as HTML or JSX included. */
export function collectReferences(tree: Root, lineOffset: number): References {
  const links: LinkReference[] = []
  const images: ImageReference[] = []
  const definitions = new Map<string, string>()
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node.url))
  visit(tree, (node) => {
    const at: Place = {
      line: (node.position?.start.line ?? 1) + lineOffset,
      column: node.position?.start.column ?? 1,
    }
    if (node.type === 'link') links.push({ href: node.url, ...at })
    else if (node.type === 'linkReference')
      links.push({ href: definitions.get(node.identifier) ?? '', ...at })
    else if (node.type === 'image') images.push({ src: node.url, alt: node.alt ?? '', ...at })
    else if (node.type === 'imageReference') {
      images.push({ src: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', ...at })
    } else if (node.type === 'html') {
      for (const tag of tagsOf(node.value)) {
        if (tag.name === 'a' && tag.href) links.push({ href: tag.href, ...at })
        if (tag.name === 'img' && tag.src) images.push({ src: tag.src, alt: tag.alt ?? '', ...at })
      }
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const value = (name: string) => {
        const attribute = node.attributes.find(
          (each) => each.type === 'mdxJsxAttribute' && each.name === name,
        )
        return typeof attribute?.value === 'string' ? attribute.value : undefined
      }
      const [href, src] = [value('href'), value('src')]
      if (node.name === 'a' && href) links.push({ href, ...at })
      if (node.name === 'img' && src) images.push({ src, alt: value('alt') ?? '', ...at })
    }
  })
  return { links, images }
}

function tagsOf(html: string): { name: string; href?: string; src?: string; alt?: string }[] {
  return [...html.matchAll(/<(?<name>a|img)\s(?<rest>[^<>]*)>/gi)].map(({ groups }) => {
    const rest = groups?.rest ?? ''
    const read = (name: string) => new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`, 'i').exec(rest)
    const entries = ['href', 'src', 'alt'].flatMap((name) => {
      const match = read(name)
      return match ? [[name, match[1] ?? match[2] ?? '']] : []
    })
    return { name: (groups?.name ?? '').toLowerCase(), ...Object.fromEntries(entries) }
  })
}

/** What a link points to inside the knowledge base; null for a link that leaves it. */
export interface LinkTarget {
  /** Candidates for the article's path below the root, without extension, most likely first. */
  readonly paths: readonly string[]
  readonly anchor: string | null
}

const extension = /\.(?:md|mdx|markdown|html?)$/i

/**
 * Reads a link as a path of an article: relative to the file, or `/`-rooted with or without a
 * locale (`/en/solutions/X.html`, `/solutions/X`), with any extension that site generators use.
 */
export function linkTarget(href: string, file: string): LinkTarget | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return null
  const [target = '', anchor = ''] = splitOnce(href, '#')
  const name = decode(target.replace(/\?.*$/, '')).replace(extension, '').replace(/\/$/, '')
  const locale = file.split('/')[0] ?? ''
  const own = file.replace(extension, '')
  const paths =
    target === ''
      ? [own]
      : name.startsWith('/')
        ? rooted(name.slice(1), locale)
        : [path.posix.normalize(path.posix.join(path.posix.dirname(file), name))]
  return { paths, anchor: anchor === '' ? null : decode(anchor) }
}

/** Site generators put a base in front (`/knowledge/en/…`) or leave the locale out. */
function rooted(name: string, locale: string): string[] {
  const withoutBase = name.split('/').slice(1).join('/')
  return [name, `${locale}/${name}`, withoutBase, `${locale}/${withoutBase}`].map((each) =>
    path.posix.normalize(each),
  )
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a lone % that is part of the name
  }
}
