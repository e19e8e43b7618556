import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const quietly = { stdio: 'ignore' as const }

/**
 * A browser for the tests: an installed Chromium, else Playwright's download, else Debian's package. Answers the path of an installed one,
 * null where Playwright finds its own. Throws with what to do.
 */
export function findBrowser(): string | null {
  const found = () => installed.find((path) => existsSync(path))
  if (found()) return found()!
  if (spawnSync('npx', ['playwright', 'install', 'chromium'], { ...quietly, timeout: 300_000 }).status === 0) return null
  spawnSync('apt-get', ['update'], quietly)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly)
  if (found()) return found()!
  throw new Error('The browser tests need Chromium: install it (Debian: apt-get install chromium), then run npm test again.')
}
