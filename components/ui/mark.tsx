/** The sign of the site: three stones, one on the other. */
export function Mark() {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" className="shrink-0 fill-current">
      <ellipse cx="12" cy="18.4" rx="8.6" ry="3.2" />
      <ellipse cx="11.5" cy="11.8" rx="6.2" ry="2.7" />
      <ellipse cx="12.6" cy="6.2" rx="4" ry="2.2" />
    </svg>
  )
}
