import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run evals -- NAME …` runs `evals/NAME.ts`; without a name, the table of all of them. */
async function main([name = 'all', ...rest]: string[]): Promise<void> {
  const file = join(import.meta.dirname, `${name}.ts`)
  if (!/^[a-z-]+$/.test(name) || !existsSync(file)) throw new Error(`there is no eval named ${name}`)
  const { run } = (await import(file)) as { run: (rest: string[]) => Promise<void> | void }
  await run(rest)
}

await main(process.argv.slice(2))
