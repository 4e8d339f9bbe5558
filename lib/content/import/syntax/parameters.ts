import type { SiteParameters } from '../site-parameters.ts'
import { type Converted, noteLines } from './converted.ts'

const mark =
  /\{\{[<%][ \t]*param[ \t]+(?:"(?<quoted>[\w.-]{1,80})"|(?<bare>[\w.-]{1,80}))[ \t]*[%>]\}\}|\{\{-?[ \t]*site\.(?<ofSite>[\w.-]{1,80})[ \t]*-?\}\}/g

/**
 * Writes what the configuration of a site says in the place of marks that name it: `{{< param "version" >}}` of Hugo,
 * `{{ site.version }}` of Jekyll. Sites read them in code as well. Those that it does not know stay, and are told.
 */
export function writeParameters(body: string, parameters: SiteParameters): Converted {
  if (parameters.size === 0 || !body.includes('{{')) return { body, changes: [], notUnderstood: [] }
  const { changes, notUnderstood, at } = noteLines()
  const lines = body.split('\n').map((line, index) =>
    line.replace(mark, (from: string, quoted?: string, bare?: string, ofSite?: string) => {
      const value = parameters.get((quoted ?? bare ?? ofSite ?? '').toLowerCase())
      if (value === undefined) return from
      at(index + 1).changed('parameter', from, value)
      return value
    }),
  )
  return { body: lines.join('\n'), changes, notUnderstood }
}
