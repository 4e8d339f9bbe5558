/**
 * A folded part of an article. The string comes from the compiler alone, made at build time from
 * the sanitised tree (lib/content/compile/fold.ts); authors cannot use this component.
 */
export function Html({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised at build time, see above
  return <div className="contents" dangerouslySetInnerHTML={{ __html: html }} />
}
