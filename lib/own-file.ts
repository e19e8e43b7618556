import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The path of a data file that lies beside the code which reads it. A bundler moves the code, not the data: `folder`, from the root of the
 * project, is looked for in the working directory first, then `beside`, the folder of the code itself.
 */
export function ownFile(folder: string, name: string, beside: string): string {
  const here = join(/* turbopackIgnore: true */ process.cwd(), folder, name)
  return existsSync(here) ? here : join(beside, name)
}
