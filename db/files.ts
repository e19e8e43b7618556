import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { AppError } from '#lib/errors'

/** Bytes by key, idempotent: a key is made of the content's hash, so writing it twice writes the same thing. */
export type FileStore = {
  engine: 'disk' | 's3'
  put(key: string, bytes: Uint8Array, mime: string): Promise<void>
  read(key: string): Promise<Uint8Array>
  stream(key: string): Promise<ReadableStream<Uint8Array>>
  exists(key: string): Promise<boolean>
  remove(key: string): Promise<void>
  /** An address that anybody may read for `seconds` (≤ 900), or null where the store has none and the door streams the file itself. */
  link(key: string, options: { fileName: string; mime: string; seconds: number }): Promise<string | null>
  health(): Promise<void>
}

export function fileKey(organisationId: string, bytes: Uint8Array): { key: string; sha256: string } {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { key: `${organisationId}/${sha256}`, sha256 }
}

const safeKey = /^[\w-]+\/[0-9a-f]{64}$/

export function openDisk(directory: string): FileStore {
  const pathOf = (key: string) => {
    if (!safeKey.test(key)) throw new AppError('invalid', `Not a file key: ${key}`)
    return join(directory, key)
  }
  const missing = (key: string) => new AppError('not_found', `No file ${key}`, { reason: 'file_missing' })
  return {
    engine: 'disk',
    put: async (key, bytes) => writeDurably(pathOf(key), bytes),
    read: async (key) => {
      if (!existsSync(pathOf(key))) throw missing(key)
      return new Uint8Array(await readFile(pathOf(key)))
    },
    stream: async (key) => {
      if (!existsSync(pathOf(key))) throw missing(key)
      return Readable.toWeb(createReadStream(pathOf(key))) as ReadableStream<Uint8Array>
    },
    exists: async (key) => existsSync(pathOf(key)),
    remove: async (key) => rm(pathOf(key), { force: true }),
    link: async () => null,
    health: async () => {
      await mkdir(directory, { recursive: true, mode: 0o700 })
      await stat(directory)
    },
  }
}

/** Written beside, flushed, then renamed: a reader sees the whole file or none, whenever the power goes. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  if (existsSync(path)) return
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}`
  const handle = await open(temporary, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, path)
}
