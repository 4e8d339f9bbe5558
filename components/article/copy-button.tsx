/** Copies a text; the enhancer of the page does it (components/article/enhancer.tsx). */
export function CopyButton({ text, label }: { text: string; label: string }) {
  return (
    <button
      type="button"
      className="copy-button"
      data-action="copy"
      data-text={text}
      data-needs-script=""
      aria-label={label}
      title={label}
    >
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true" className="fill-none stroke-current">
        <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" strokeWidth="1.4" />
        <path
          d="M10.5 3.2A1.4 1.4 0 0 0 9.2 2.5H4A1.5 1.5 0 0 0 2.5 4v5.2a1.4 1.4 0 0 0 .7 1.3"
          strokeWidth="1.4"
        />
      </svg>
    </button>
  )
}
