'use client'

import { useEffect, useState } from 'react'

interface LanguageLinkProps {
  language: string
  name: string
  /** Start page of the language, where the page itself has no counterpart. */
  href: string
}

/**
 * Leads to the same page in another language when the page names one (`link rel="alternate"`) or is a search,
 * else to the start page of that language; without a script always to the latter.
 */
export function LanguageLink({ language, name, href }: LanguageLinkProps) {
  const [target, setTarget] = useState(href)
  useEffect(() => {
    setTarget(counterpart(language) ?? href)
  }, [language, href])
  return (
    <a href={target} lang={language} hrefLang={language} className="quiet-link">
      {name}
    </a>
  )
}

function counterpart(language: string): string | null {
  const alternate = document.querySelector<HTMLLinkElement>(
    `link[rel="alternate"][hreflang="${CSS.escape(language)}"]`,
  )
  // Only its path: the host in it is the one that the site is published under.
  if (alternate) return new URL(alternate.href).pathname + new URL(alternate.href).search
  // Results of a log name none, since its text would stand in the page once more for each language.
  const page = /^\/[^/]+(\/search\/?)$/.exec(window.location.pathname)?.[1]
  return page ? `/${language}${page}${window.location.search}` : null
}
