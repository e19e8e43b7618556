import { toAppError } from '#lib/errors'
import { onSlow } from './extract/slow.ts'
import { readHere } from './read-here.ts'
import type { ReadOptions } from './reading.ts'

type Request = { id: number; bytes: Uint8Array; fileName: string; options: ReadOptions }

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
