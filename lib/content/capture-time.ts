/** When a picture was taken, and where its name says so. */
interface CaptureTime {
  /** `YYYY-MM-DD HH:MM:SS` in the time zone of whoever took it. */
  readonly time: string
  /** The part of the name that tells it. */
  readonly written: string
}

const halves = /(?:上午|下午)/.source
const date = /(?<!\d)(?<year>20\d{2})[-_.](?<month>\d{1,2})[-_.](?<day>\d{1,2})/.source
/** Between date and time: a mark, or a short word (`at`, `um`, `à`) between two. */
const between = /(?:[-_.T ]|[-_. ]\p{L}{1,3}[-_. ])/u.source
const afternoon = /(?:[-_ \u00A0\u202F]?(?<half>[AaPp]\.?[Mm])(?![\p{L}\p{N}]))?/u.source

const forms = [
  `${date}${between}(?<chinese>${halves})?(?<hour>\\d{1,2})[-_.:](?<minute>\\d{1,2})[-_.:](?<second>\\d{1,2})${afternoon}`,
  // Windows: `Screenshot 2025-01-10 113446.png`.
  `${date}[-_ ](?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?!\\d)`,
  // Also with milliseconds, as Typora and telephones write them.
  '(?<!\\d)(?<year>20\\d{2})(?<month>\\d{2})(?<day>\\d{2})[-_T ]?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?:\\d{3})?(?!\\d)',
].map((form) => new RegExp(form, 'u'))

/**
 * When a screenshot was taken, as its file name tells: `image-2025-1-10_11-34-46.png` (pasted
 * into Confluence), `Screenshot 2025-01-10 at 11.34.46 PM.png` (macOS), `20250110113446.png`.
 * Null when there is no time.
 */
export function findCaptureTime(fileName: string): CaptureTime | null {
  const found = forms.map((form) => form.exec(fileName)).find((match) => match !== null)
  if (!found?.groups) return null
  const { year = '', month = '', day = '', minute = '', second = '' } = found.groups
  const two = (text: string) => text.padStart(2, '0')
  const day8 = `${year}-${two(month)}-${two(day)}`
  const time = `${two(hourOf(found.groups))}:${two(minute)}:${two(second)}`
  // Date.parse refuses month 13 and hour 25, and rolls 31 February over, which the comparison sees.
  const parsed = new Date(`${day8}T${time}Z`)
  const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day8)
  return real ? { time: `${day8} ${time}`, written: found[0] } : null
}

export function captureTime(fileName: string): string | null {
  return findCaptureTime(fileName)?.time ?? null
}

/** The hour of 24; macOS names pictures by the clock of its user, which may have twelve. */
function hourOf({ hour = '', half, chinese }: { readonly [name: string]: string | undefined }): string {
  const isLate = chinese === '下午' || half?.toLowerCase().startsWith('p')
  if (half === undefined && chinese === undefined) return hour
  const twelve = Number(hour) % 12
  return Number(hour) > 12 ? hour : String(isLate ? twelve + 12 : twelve)
}
