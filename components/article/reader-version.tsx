'use client'

import { useEffect, useState } from 'react'

interface ReaderVersionProps {
  locale: string
  slug: string
  /** Name of the cookie that a reader with a version has. */
  cookie: string
}

const styles: Readonly<Record<string, string>> = {
  applies: 'status status-applies',
  'does-not-apply': 'status status-deprecated',
  'not-stated': 'status status-unknown',
}

/** Says whether the article is for the product and version that the reader runs, when the site knows them. */
export function ReaderVersion({ locale, slug, cookie }: ReaderVersionProps) {
  const [said, setSaid] = useState<{ text: string; style: string } | null>(null)
  useEffect(() => {
    const judge = async () => {
      if (!document.cookie.split('; ').some((pair) => pair.startsWith(`${cookie}=`))) return
      const response = await fetch(`/api/reader-version?${new URLSearchParams({ locale, slug })}`)
      const answer: unknown = response.status === 200 ? await response.json() : null
      if (isAnswer(answer)) setSaid({ text: answer.text, style: styles[answer.judgement] ?? 'status' })
    }
    judge().catch(() => setSaid(null)) // without an answer nothing is claimed
  }, [locale, slug, cookie])
  return said && <span className={said.style}>{said.text}</span>
}

function isAnswer(value: unknown): value is { judgement: string; text: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'judgement' in value &&
    typeof value.judgement === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  )
}
