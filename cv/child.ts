import { enableCompileCache } from 'node:module'
import type { ReadOptions } from './reading.ts'

type Request = { id: number; bytes: Uint8Array; fileName: string; options: ReadOptions }

// Compiled once, the reader starts twice as fast the next time; so nothing of it is imported before.
enableCompileCache()
const { toAppError } = await import('#lib/errors')
const { onSlow } = await import('./extract/slow.ts')
const { readHere } = await import('./read-here.ts')

process.on('message', (request: Request) => {
  void answer(request)
})
process.send?.({ id: 0, ready: true })
process.on('disconnect', () => process.exit(0))

async function answer({ id, bytes, fileName, options }: Request): Promise<void> {
  onSlow(() => process.send?.({ id, slow: true }))
  try {
    const reading = await readHere(new Uint8Array(bytes), fileName, options)
    process.send?.({ id, reading })
  } catch (error) {
    const { code, message, details } = toAppError(error)
    process.send?.({ id, error: { code, message, details } })
  }
}
