import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Env, parseEnv } from '#lib/env'
import { openHouse } from '#tools/house'

const root = join(import.meta.dirname, '../..')
const sources = ['db/migrations', 'db/seed', 'tools/demo.ts', 'tools/demo-jobs.ts', 'tools/demo-tests.ts']

export const demoSettings = (folder: string): Env =>
  parseEnv({ NODE_ENV: 'test', BASSIN_DATA: folder, BASSIN_LOG: 'silent', BASSIN_DEMO: '1' })

/** A folder with the demo as it is on its first day, made once a day and kept: its CVs take half a minute to be read. */
export async function makeDemo(told: (step: string) => void): Promise<string> {
  const hash = createHash('sha1').update(new Date().toISOString().slice(0, 10))
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) hash.update(readFileSync(file))
  const made = join(tmpdir(), `bassin-demo-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(made)) return made
  const folder = mkdtempSync(join(tmpdir(), 'bassin-demo-'))
  const house = await openHouse(demoSettings(folder), told)
  await house.close()
  renameSync(folder, made)
  return made
}

function filesIn(path: string): string[] {
  if (path.endsWith('.ts')) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
