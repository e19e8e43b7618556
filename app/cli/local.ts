import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Env, env } from '#lib/env'
import { AppError } from '#lib/errors'
import { deriveKey, loadSecret } from '#lib/secrets'

/** How the command line reaches the data: the running server of the same BASSIN_DATA where there is one, the data itself otherwise. */
export type Reach = { server: string; token: string } | { server: null }

export async function reach(settings: Env = env()): Promise<Reach> {
  const path = join(settings.BASSIN_DATA, 'server.json')
  if (!existsSync(path)) return { server: null }
  const { port } = JSON.parse(readFileSync(path, 'utf8')) as { port: number }
  const server = `http://127.0.0.1:${port}`
  try {
    const answer = await fetch(`${server}/api/health`, { signal: AbortSignal.timeout(60_000) })
    if (answer.status === 200)
      return {
        server,
        token: deriveKey(loadSecret(settings.BASSIN_SECRET, settings.BASSIN_DATA), 'operator').toString('base64url'),
      }
    throw new AppError('unavailable', `The server on ${server} is not ready: ${await answer.text()}`, {
      reason: 'server_not_ready',
    })
  } catch (error) {
    if (error instanceof AppError) throw error
    return { server: null }
  }
}
