import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The id of the build that is running. */
export function build(): string {
  const path = join(process.cwd(), '.next', 'BUILD_ID')
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : 'development'
}
