'use client'

import { useEffect, useState } from 'react'

interface LanguageLinkProps {
  language: string
  name: string
  /** Start page of the language, where the page itself has no counterpart. */
  href: string
}

/**
 * Leads to the same page in another language when the page names one (`link rel="alternate"`),
 * else to the start page of that language; without a script always to the latter.
 */
export function LanguageLink({ language, name, href }: LanguageLinkProps) {
  const [target, setTarget] = useState(href)
  useEffect(() => {
    const alternate = document.querySelector<HTMLLinkElement>(
      `link[rel="alternate"][hreflang="${CSS.escape(language)}"]`,
    )
    // Only its path: the host in it is the one that the site is published under.
    if (alternate) setTarget(new URL(alternate.href).pathname + new URL(alternate.href).search)
  }, [language])
  return (
    <a href={target} lang={language} hrefLang={language} className="quiet-link">
      {name}
    </a>
  )
}
