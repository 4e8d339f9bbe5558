/** Completes the addresses of this site in the list of links that is printed: on paper nobody knows the host. */
export function watchPrint(signal: AbortSignal): void {
  const complete = () => {
    for (const item of document.querySelectorAll('.print-links li'))
      if (/^\/(?!\/)/.test(item.textContent)) item.textContent = location.origin + item.textContent
  }
  window.addEventListener('beforeprint', complete, { signal })
}
