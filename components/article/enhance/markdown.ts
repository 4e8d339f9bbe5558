/** The article as Markdown, its addresses made whole, so that it can be pasted anywhere. */
export async function fetchMarkdown(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  const text = await response.text()
  return text.replace(/(?<=\]\(<?|\]:\s|\b(?:src|href)=["'])(?=\/(?!\/))/g, location.origin)
}
