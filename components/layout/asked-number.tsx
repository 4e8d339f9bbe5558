'use client'

import { useEffect, useState } from 'react'
import { decoded } from '@/lib/content/decoded'
import { searchPath } from '@/lib/site/search-state'

interface AskedNumberProps {
  locale: string
  /** What the link says; `{number}` stands for what was asked for. */
  text: string
}

/**
 * On the page "not found" of a static export, whose web server sends one file for all addresses: a search for the
 * article number that was asked for.
 */
export function AskedNumber({ locale, text }: AskedNumberProps) {
  const [number, setNumber] = useState('')
  useEffect(() => {
    const asked = /^\/kb\/([^/]+)\/?$/.exec(window.location.pathname)?.[1] ?? ''
    setNumber(decoded(asked).slice(0, 100))
  }, [])
  if (number === '') return null
  return (
    <p className="mt-3">
      <a href={searchPath(locale, { q: number })}>{text.replace('{number}', () => number)}</a>
    </p>
  )
}
