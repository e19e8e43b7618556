import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { printPublished, readFloors } from './report.ts'

type Eval = { run: (rest: string[]) => Promise<void> | void }

/** `npm run evals -- NAME …` runs `evals/NAME.ts`; without a name, every eval that has a floor, in one table. */
async function main([name = 'all', ...rest]: string[]): Promise<void> {
  const names = name === 'all' ? Object.keys(readFloors()) : [name]
  for (const one of names) await runOne(one, rest)
  if (!printPublished()) process.exitCode = 1
}

async function runOne(name: string, rest: string[]): Promise<void> {
  const file = join(import.meta.dirname, `${name}.ts`)
  if (!/^[a-z-]+$/.test(name) || !existsSync(file)) throw new Error(`there is no eval named ${name}`)
  const { run } = (await import(file)) as Eval
  await run(rest)
}

await main(process.argv.slice(2))
