import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The path of a data file that lies beside the code which reads it, given from the root of the project. A bundler moves the code, not the
 * data: the working directory is looked at first, then the project this file lies in.
 *
 * @throws {Error} where neither holds it.
 */
export function ownFile(path: string): string {
  const roots = [process.cwd(), import.meta.dirname && join(import.meta.dirname, '..')].filter((root) => root !== undefined)
  const found = roots.map((root) => join(/* turbopackIgnore: true */ root, path)).find((file) => existsSync(file))
  if (found === undefined) throw new Error(`${path} was not found in ${roots.join(' or ')}: start Bassin from its own folder.`)
  return found
}
