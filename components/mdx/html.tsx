import { HandedHtml } from '@/components/mdx/handed-html'
import { handHtml } from '@/lib/site/hand-html'

/**
 * A folded part of an article. The string comes from the compiler alone, made at build time from
 * the sanitised tree (lib/content/compile/fold.ts); authors cannot use this component.
 */
export function Html({ html }: { html: string }) {
  // The preview draws an article anew when it is saved, and needs the new text for that.
  if (process.env.NODE_ENV === 'development') {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised at build time, see above
    return <div className="contents" dangerouslySetInnerHTML={{ __html: html }} />
  }
  return <HandedHtml name={handHtml(html)} />
}
