'use client'

import { useState } from 'react'

/**
 * HTML that a page holds once. What a component is given stands in the data of the page too, from which the browser
 * takes over; of a whole article that would be more than the article. So this one gets a name, takes the text from the
 * server's memory there, and in the browser from the page, should React ever ask for it (docs/decisions/0002).
 */
export function HandedHtml({ name }: { name: string }) {
  const [html] = useState(() => (typeof window === 'undefined' ? fromMemory(name) : fromPage(name)))
  return (
    <div
      className="contents"
      data-html={name}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised at build time, see `Html`
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
}

function fromMemory(name: string): string {
  const html = globalThis.cairnHtml?.get(name)
  if (html === undefined) throw new Error(`no HTML has the name ${name}`)
  return html
}

/** Written out only when React makes the element anew, as it does with a page that something else has changed. */
function fromPage(name: string): TrustedHTML {
  const text = () => document.querySelector(`[data-html="${name}"]`)?.innerHTML ?? ''
  return { toString: text, toJSON: text }
}
