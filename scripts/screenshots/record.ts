import { spawn } from 'node:child_process'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { stripVTControlCharacters } from 'node:util'

/** A command as typed, with the prompt it was typed at, or a piece of what was printed. */
export type TerminalPart =
  | { readonly kind: 'command'; readonly prompt: string; readonly text: string }
  | { readonly kind: 'output'; readonly text: string }

/** One picture of a scenario. */
export interface Shot {
  readonly name: string
  readonly parts: readonly TerminalPart[]
}

const here = import.meta.dirname

/** Words that would tell on which machine the pictures were taken. */
const machineWords = [hostname(), resolve(here, '..', '..'), '/root', '/tmp/']

/**
 * Runs a scenario (a file of `scenarios/`, see `prelude.sh`) in namespaces of its own and returns what
 * its commands printed, picture by picture. Needs Linux and root. Rejects when the scenario fails, when a
 * command cannot be found, or when its output names this machine.
 */
export async function recordScenario(file: string): Promise<readonly Shot[]> {
  const script = `source ${quote(join(here, 'prelude.sh'))}; source ${quote(resolve(file))}`
  const isolation = ['--mount', '--uts', '--net', '--pid', '--fork', '--mount-proc']
  const child = spawn('unshare', [...isolation, 'bash', '-c', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exit = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  const [output, notes, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${notes}`)
  const shots = readShots(output)
  if (shots.length === 0) throw new Error(`${file} took no picture:\n${notes}`)
  for (const shot of shots) refuseFlaws(file, shot)
  return shots
}

/** Splits the stream that `prelude.sh` writes: RS begins a picture, US a command, GS its output. */
export function readShots(stream: string): readonly Shot[] {
  return stream
    .split('\u001e')
    .slice(1)
    .map((chunk) => {
      const [head = '', ...rest] = chunk.split('\u001f')
      const name = head.split('\n', 1)[0] ?? ''
      return { name: name.trim(), parts: rest.flatMap(readCommand) }
    })
}

function readCommand(chunk: string): readonly TerminalPart[] {
  const end = chunk.indexOf('\u001d')
  const [prompt = '', command = ''] = chunk.slice(0, end).split('\t')
  const printed = stripVTControlCharacters(chunk.slice(end + 1)).replaceAll('\r', '')
  const typed: TerminalPart = { kind: 'command', prompt, text: command }
  return printed.trim() === '' ? [typed] : [typed, { kind: 'output', text: printed.trimEnd() }]
}

function refuseFlaws(file: string, shot: Shot): void {
  const all = shot.parts.map((part) => part.text).join('\n')
  const leak = machineWords.find((word) => all.includes(word))
  if (leak !== undefined) throw new Error(`${file}: ${shot.name} shows "${leak}"`)
  const missing = /.*command not found.*/.exec(all)
  if (missing) throw new Error(`${file}: ${shot.name}: ${missing[0]}`)
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`
}
