import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run bench -- NAME …` runs `evals/bench/NAME.ts`: figures with a floor, side by side in one run, never a timed test. */
async function main([name = '', ...rest]: string[]): Promise<void> {
  const file = join(import.meta.dirname, 'bench', `${name}.ts`)
  if (!/^[a-z-]+$/.test(name) || !existsSync(file))
    throw new Error(
      `there is no bench named «${name}»: npm run bench -- search, answer, cv, import, loop, health, scans or embed`,
    )
  const { run } = (await import(file)) as { run: (rest: string[]) => Promise<void> | void }
  await run(rest)
}

await main(process.argv.slice(2))
