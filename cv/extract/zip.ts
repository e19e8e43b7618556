import { unzipSync } from 'fflate'
import { AppError } from '#lib/errors'

const maxEntries = 200
const maxBytes = 60_000_000
const maxRatio = 100

/** Unpacks the wanted files of an archive within limits; nothing is unpacked beyond its stated size. */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let entries = 0
  let total = 0
  const files = run(() =>
    unzipSync(bytes, {
      filter: (file) => {
        entries++
        if (entries > maxEntries) throw bomb('too many files')
        if (!wanted(file.name)) return false
        total += file.originalSize
        const ratio = file.originalSize / Math.max(file.size, 1)
        if (total > maxBytes || (ratio > maxRatio && file.originalSize > 3_000_000)) throw bomb('too large when unpacked')
        return true
      },
    }),
  )
  return new Map(Object.entries(files))
}

function bomb(message: string): AppError {
  return new AppError('too_large', `the archive has ${message}`, { reason: 'too_large' })
}

function run<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('invalid', 'the archive cannot be unpacked', { reason: 'corrupted' })
  }
}

/** The names of an archive's files, without unpacking any. */
export function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = []
  run(() =>
    unzipSync(bytes, {
      filter: (file) => {
        if (names.length < maxEntries) names.push(file.name)
        return false
      },
    }),
  )
  return names
}
