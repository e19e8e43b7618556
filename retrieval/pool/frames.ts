import { hash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { mkdir } from 'node:fs/promises'

const headBytes = 4 + 32

/** Pieces of bytes one after the other in a file of its own, each with its length and its sha-256. */
export type FrameWriter = { put(bytes: Uint8Array): Promise<void> }

/** Written beside the old file, brought to the disk, then put in its place. */
export async function writeFrames(path: string, work: (writer: FrameWriter) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.part`
  const handle = await open(temporary, 'w', 0o600)
  try {
    await work({ put: (bytes) => putFrame(handle, bytes) })
    await handle.sync()
    await handle.close()
    await rename(temporary, path)
  } catch (error) {
    await handle.close().catch(() => {})
    await rm(temporary, { force: true })
    throw error
  }
}

async function putFrame(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const head = Buffer.alloc(headBytes)
  head.writeUInt32LE(bytes.byteLength)
  head.set(digestOf(bytes), 4)
  await handle.write(head)
  await handle.write(bytes)
}

const digestOf = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer')

/** The pieces of a file, each checked. @throws where one is cut or altered; nothing is yielded where there is no file. */
export async function* readFrames(path: string): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return
  try {
    for (;;) {
      const head = await readExactly(handle, headBytes)
      if (!head) return
      const bytes = await readExactly(handle, head.readUInt32LE())
      if (!bytes || !digestOf(bytes).equals(head.subarray(4))) throw new Error('a piece of the file is not what was written')
      yield new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
  } finally {
    await handle.close()
  }
}

/** Undefined at the end of the file. */
async function readExactly(handle: FileHandle, length: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = length > 0 ? await handle.read(buffer, 0, length) : { bytesRead: 0 }
  if (bytesRead === 0 && length > 0) return undefined
  if (bytesRead < length) throw new Error('the file ends too early')
  return buffer
}
