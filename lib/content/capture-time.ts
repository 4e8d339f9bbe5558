const separated =
  /(?<year>20\d{2})[-_.](?<month>\d{1,2})[-_.](?<day>\d{1,2})(?:[-_.T ]|[-_. ]at[-_. ])(?<hour>\d{1,2})[-_.:](?<minute>\d{1,2})[-_.:](?<second>\d{1,2})/
const compact =
  /(?<![0-9])(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})[-_T ]?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?![0-9])/
/** Windows: `Screenshot 2025-01-10 113446.png`. */
const mixed =
  /(?<year>20\d{2})-(?<month>\d{2})-(?<day>\d{2})[ _](?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})(?![0-9])/

/**
 * When a screenshot was taken, as its file name tells: `image-2025-1-10_11-34-46.png` (pasted
 * into Confluence), `Screenshot 2025-01-10 at 11.34.46.png` (macOS), `20250110113446.png`.
 * Gives `YYYY-MM-DD HH:MM:SS` in the time zone of whoever took it; null when there is no time.
 */
export function captureTime(fileName: string): string | null {
  const parts = [separated, mixed, compact]
    .map((form) => form.exec(fileName))
    .find((found) => found !== null)?.groups
  if (!parts) return null
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts
  const two = (text: string) => text.padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  const time = `${two(hour)}:${two(minute)}:${two(second)}`
  // Date.parse refuses month 13 and hour 25, and rolls 31 February over, which the comparison sees.
  const parsed = new Date(`${date}T${time}Z`)
  const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
  return real ? `${date} ${time}` : null
}
