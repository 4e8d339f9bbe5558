import { type Field, readJsonFields, readLogfmtFields } from './fields.ts'

/** A part of a line that tells something, and how much (0 to 1). */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly weight: number
}

const words = (list: string) => new Set(list.split(/\s+/))

const tellingKeys = words(
  `msg message error err errors reason errmsg errormessage exception cause detail details description status
  statuscode code errorcode log warning fatal panic response stderr state laststate exitcode`,
)
const namingKeys = words(
  `logger component controller controllerkind controllergroup kind operation phase action event type plugin
  module resource verb method subsystem service stacktrace stack alertname`,
)
const dullKeys = words(
  `time ts t timestamp level lvl severity caller pos source logsource file line func function traceid spanid
  requestid reqid uid uuid id auditid pid tid thread threadid host hostname node nodename instance ip addr
  address remoteaddr clientip port user username namespace ns name pod podname container containerid vm vmi
  duration elapsed latency took size count attempt retry reconcileid generation resourceversion`,
)

const namingWeight = 0.5
// Values of keys that only this program uses: sometimes what tells, mostly names that its owner gave.
const otherWeight = 0.3

function weightOf(key: string): number {
  const plain = key.toLowerCase().replace(/[^a-z]/g, '')
  if (tellingKeys.has(plain)) return 1
  if (namingKeys.has(plain)) return namingWeight
  return dullKeys.has(plain) ? 0 : otherWeight
}

const isTelling = ({ key }: Field) => weightOf(key) === 1
const levelOrTime = /^(?:level|lvl|severity|ts|time|timestamp|msg|message)$/i

/** `Reason:       OOMKilled`, as `kubectl describe` prints it: two blanks or more before the value. */
const described = /^\s{0,24}([A-Z][A-Za-z]{1,20}(?: [A-Z][A-Za-z]{1,20}){0,3}):\s{2,40}(?=\S)/

function readDescribed(line: string): readonly Field[] {
  const match = described.exec(line)
  return match ? [{ key: match[1] ?? '', start: match[0].length, end: line.length }] : []
}

/** The pairs of a line that is structured on purpose: prose with one `a=b` in it is not. */
function structure(line: string): readonly Field[] {
  if (line.includes('":') || line.includes('" :')) {
    const fields = readJsonFields(line)
    if (fields.length >= 2) return fields
  }
  if (!line.includes('=')) return []
  const fields = readLogfmtFields(line)
  const isKlog = /^[IWEF]\d{4} /.test(line) && line.includes('" ')
  return (fields.length >= 2 && fields.some(({ key }) => levelOrTime.test(key))) || isKlog ? fields : []
}

/** Whether a line is made of pairs of keys and values. */
export function isStructured(line: string): boolean {
  return structure(line).length > 0
}

/**
 * The parts of a line that tell. Of a JSON or logfmt line these are the text before the first pair and the values
 * of its message, error and reason; values of other keys tell less, times and names nothing.
 * Any other line is one piece.
 */
export function readPieces(line: string): readonly Piece[] {
  const whole = [{ start: 0, end: line.length, weight: 1 }]
  const [only] = readDescribed(line)
  if (only)
    return [{ start: only.start, end: only.end, weight: weightOf(only.key) }].filter(
      ({ weight }) => weight > 0,
    )
  const fields = structure(line)
  const [first] = fields
  if (!first) return whole
  const opening = line.lastIndexOf(first.key, first.start)
  const lead = /[A-Za-z\p{L}]{3}/u.test(line.slice(0, opening))
  if (!lead && !fields.some(isTelling)) return whole
  const pieces = fields.map(({ key, start, end }) => ({ start, end, weight: weightOf(key) }))
  const leadPiece = lead ? [{ start: 0, end: opening, weight: 1 }] : []
  return [...leadPiece, ...pieces].filter(({ start, end, weight }) => weight > 0 && end > start)
}
