import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connection } from 'next/server'
import { warmUp } from '#agent/builtin/warm-up'
import { recoverAnswers } from '#agent/history'
import { env } from '#lib/env'
import { log } from '#lib/log'
import type { Deps } from '#tools/kit/deps'
import { type House, openHouse } from '#tools/house'

const held = globalThis as { bassinHouse?: Promise<House>; bassinBoot?: string }

/**
 * The one open house of this server process, opened by the first who asks. A failure is told to all, and tried again by the next. A build,
 * which has nobody to answer, opens nothing.
 */
export async function house(): Promise<Deps> {
  await connection()
  held.bassinHouse ??= open()
  try {
    return (await held.bassinHouse).deps
  } catch (error) {
    delete held.bassinHouse
    throw error
  }
}

async function open(): Promise<House> {
  const settings = env()
  const opened = await openHouse(settings, (step) => log.info('boot', { step }))
  await recoverAnswers(opened.deps)
  setImmediate(() => void warmUp().then(opened.warm))
  mkdirSync(settings.BASSIN_DATA, { recursive: true, mode: 0o700 })
  writeFileSync(join(settings.BASSIN_DATA, 'server.json'), JSON.stringify({ port: settings.PORT, pid: process.pid }), {
    mode: 0o600,
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void opened.close().finally(() => process.exit(0)))
  return opened
}
