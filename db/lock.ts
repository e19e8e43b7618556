import { createHash } from 'node:crypto'
import { type Server, createServer } from 'node:net'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError } from '#lib/errors'

/**
 * One process owns a data directory: the embedded Postgres takes no lock of its own, and two processes would lose rows silently.
 * A listening socket is the lock, because the system frees it at once however the process ends: abstract on Linux, a file elsewhere.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const name = createHash('sha1').update(resolve(directory)).digest('hex')
  const path = process.platform === 'linux' ? `\0bassin-${name}` : join(directory, 'owner.sock')
  const server = createServer((socket) => socket.destroy())
  server.unref()
  await listen(server, path, directory)
  return () =>
    new Promise((done) => {
      server.close(() => {
        if (process.platform !== 'linux') rmSync(path, { force: true })
        done()
      })
    })
}

function listen(server: Server, path: string, directory: string): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', () => {
      const message = `${directory} is in use by another Bassin. Stop that one, or give this one its own folder with BASSIN_DATA.`
      failed(new AppError('conflict', message, { reason: 'data_in_use', directory }))
    })
    server.listen(path, done)
  })
}
