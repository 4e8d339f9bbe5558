import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { bin, run } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']

/**
 * A Chromium for the end-to-end tests: `CHROMIUM_PATH`, else one that is installed, else Debian's
 * (as root), else the one that Playwright downloads. Null means: let Playwright find its own.
 */
export async function findBrowser() {
  const found = installed()
  if (found) return found
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.error('Installing Chromium and a Chinese font …')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-qq'], env)
    await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      env,
    )
    if (installed()) return installed()
  }
  const code = await run(bin('playwright'), ['install', 'chromium'])
  if (code !== 0) throw new Error('no browser: install Chromium, or set CHROMIUM_PATH to one')
  return null
}

function installed() {
  const candidates = [
    process.env.CHROMIUM_PATH ?? '',
    ...folders.flatMap((folder) => names.map((name) => `${folder}/${name}`)),
  ]
  return candidates.find((file) => file !== '' && existsSync(file)) ?? null
}
