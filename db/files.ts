import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { AppError } from '#lib/errors'

/** Bytes by key, idempotent: a key is made of the content's hash, so writing it twice writes the same thing. */
export type FileStore = {
  engine: 'disk' | 's3'
  put(key: string, bytes: Uint8Array, mime: string): Promise<void>
  /**
   * Writes bytes as they arrive, under the key that their hash makes in the end. Throws `too_large` as soon as there are more than
   * `maxBytes`, and whatever the source throws; nothing of such a file is kept.
   */
  receive(organisationId: string, chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Received>
  read(key: string): Promise<Uint8Array>
  stream(key: string): Promise<ReadableStream<Uint8Array>>
  exists(key: string): Promise<boolean>
  remove(key: string): Promise<void>
  /** An address that anybody may read for `seconds` (≤ 900), or null where the store has none and the door streams the file itself. */
  link(key: string, options: { fileName: string; mime: string; seconds: number }): Promise<string | null>
  health(): Promise<void>
}

export type Received = { key: string; sha256: string; bytes: number }

/** Hands the chunks on, counted and hashed; `received` says what went by. */
export function counted(organisationId: string, chunks: AsyncIterable<Uint8Array>, maxBytes: number) {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    async *chunks(): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        bytes += chunk.byteLength
        if (bytes > maxBytes) {
          const limitMb = Math.round(maxBytes / 1024 / 1024)
          throw new AppError('too_large', `The file is larger than ${limitMb} MB`, { reason: 'file_too_large', limitMb })
        }
        hash.update(chunk)
        yield chunk
      }
    },
    received: (): Received => {
      const sha256 = hash.digest('hex')
      return { key: `${organisationId}/${sha256}`, sha256, bytes }
    },
  }
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
    receive: async (organisationId, chunks, maxBytes) => {
      const source = counted(organisationId, chunks, maxBytes)
      const temporary = join(directory, arriving, randomUUID())
      try {
        await writeAll(temporary, source.chunks())
        const received = source.received()
        if (!existsSync(pathOf(received.key))) {
          await mkdir(dirname(pathOf(received.key)), { recursive: true, mode: 0o700 })
          await rename(temporary, pathOf(received.key))
        }
        return received
      } finally {
        await rm(temporary, { force: true })
      }
    },
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
      await forgetBroken(join(directory, arriving))
    },
  }
}

/** Where files lie while they arrive; no organisation has this name. */
const arriving = '.arriving'
const anHour = 3600_000

/** What a killed process left half written. */
async function forgetBroken(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > anHour) await rm(path, { force: true })
  }
}

/** Written beside, flushed, then renamed: a reader sees the whole file or none, whenever the power goes. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  if (existsSync(path)) return
  const temporary = `${path}.${randomUUID()}`
  await writeAll(temporary, [bytes])
  await rename(temporary, path)
}

async function writeAll(path: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
