import { execFileSync, spawnSync } from 'node:child_process'
import path from 'node:path'

/** What a tool printed, in a language. */
export interface ToolOutput {
  readonly language: 'en' | 'zh'
  readonly text: string
}

/** Commands of Debian whose output is translated, and fits a screen. */
const commands = [
  'git init -q lamp && cd lamp && touch wick oil && git add wick && git status',
  'ls /no/such/folder; cat /etc; rm /proc/version',
  'tar -xf /etc/hostname',
  'dpkg --status no-such-package; dpkg --help | head -25',
  'grep --help | head -30',
  'df --help | head -24',
  'find /etc -maxdepth 0 -newer /no/such; find --help | head -16',
  'apt-cache policy bash',
]
const longest = 2500

/** Runs each command in English and in Chinese. Needs `localedef`, which makes the Chinese locale in `folder`. */
export function toolOutputs(folder: string): ToolOutput[] {
  const locales = path.join(folder, 'locales')
  execFileSync('mkdir', ['-p', locales])
  execFileSync('localedef', ['-i', 'zh_CN', '-f', 'UTF-8', path.join(locales, 'zh_CN.UTF-8')])
  const languages = [
    { language: 'en', env: { LC_ALL: 'C.UTF-8', LANGUAGE: 'en' } },
    { language: 'zh', env: { LC_ALL: 'zh_CN.UTF-8', LANGUAGE: 'zh_CN', LOCPATH: locales } },
  ] as const
  return languages.flatMap(({ language, env }) =>
    commands.map((command) => ({ language, text: outputOf(command, folder, { ...process.env, ...env }) })),
  )
}

/** Both streams of a command; that it fails is what many of them are for. */
function outputOf(command: string, folder: string, env: NodeJS.ProcessEnv): string {
  const script = `rm -rf lamp; (${command}) 2>&1`
  const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' })
  if (stdout.trim() === '') throw new Error(`${command} printed nothing`)
  return stdout.slice(0, longest)
}
