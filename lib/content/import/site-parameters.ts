import { parse as parseToml } from 'smol-toml'
import { parseDocument } from 'yaml'

/** What the configuration of a site calls something, by its name in lower case; a dot leads into a map: `links.docs`. */
export type SiteParameters = ReadonlyMap<string, string>

/** The parameters that pages may name: those of Hugo are below `params`, all of Jekyll's configuration is. */
export function siteParameters(program: 'hugo' | 'jekyll', file: string, text: string): SiteParameters {
  const found = new Map<string, string>()
  const collect = (value: unknown, name: string): void => {
    if (typeof value === 'string' || typeof value === 'number') found.set(name.toLowerCase(), String(value))
    else if (value !== null && typeof value === 'object' && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) collect(inner, name === '' ? key : `${name}.${key}`)
  }
  const settings = settingsIn(file, text)
  if (program === 'jekyll') collect(settings, '')
  else if (settings !== null && typeof settings === 'object' && 'params' in settings)
    collect(settings.params, '')
  // Where the site was served is none of a text: links lead to articles without it.
  for (const name of ['url', 'baseurl']) found.delete(name)
  return found
}

/** JSON is YAML as well. Null for a file with faults: its pages stay as they are typed then, and are told. */
function settingsIn(file: string, text: string): unknown {
  try {
    if (file.endsWith('.toml')) return parseToml(text)
    // The version 1.30 is not 1.3: numbers stay as they are typed.
    const document = parseDocument(text, { logLevel: 'silent', schema: 'failsafe' })
    return document.errors.length > 0 ? null : document.toJS()
  } catch {
    return null
  }
}
