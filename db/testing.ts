import { existsSync, cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BassinDatabase, openEmbedded } from './client.ts'
import { migrate } from './migrate.ts'

const folder = join(import.meta.dirname, 'migrations')

function template(): string {
  const files = [...readdirSync(folder).map((file) => join(folder, file)), join(import.meta.dirname, 'row-security.ts')]
  const hash = createHash('sha1')
  for (const file of files.sort()) hash.update(readFileSync(file))
  return join(tmpdir(), `bassin-template-${hash.digest('hex').slice(0, 12)}`)
}

/**
 * A migrated embedded database of its own, for one test file: copied from a template that the first caller makes (a copy takes a
 * tenth of a second, an initialisation several). `close` removes it, unless it is in a `kept` folder, opened again as it was left.
 */
export async function openTestDatabase(kept?: string): Promise<BassinDatabase> {
  const made = template()
  if (!existsSync(made)) await makeTemplate(made)
  const directory = kept ?? mkdtempSync(join(tmpdir(), 'bassin-test-'))
  if (!existsSync(join(directory, 'postgres'))) cpSync(made, directory, { recursive: true })
  const database = await openEmbedded(directory)
  return {
    ...database,
    close: async () => {
      await database.close()
      if (!kept) rmSync(directory, { recursive: true, force: true })
    },
  }
}

async function makeTemplate(target: string): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'bassin-template-'))
  const database = await openEmbedded(directory)
  await migrate(database)
  await database.close()
  try {
    renameSync(directory, target)
  } catch {
    rmSync(directory, { recursive: true, force: true })
  }
}
