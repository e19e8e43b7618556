import { AppError } from '#lib/errors'
import { maxFileBytes } from '#lib/file-size'
import { takeReader } from './reader.ts'
import type { CvReading, ReadOptions } from './reading.ts'

export type { CvReading } from './reading.ts'

/**
 * Reads any CV: visible text, profile in the form of JSON Resume, the source of each value, and what was hidden.
 * Runs in a child process that is killed when it takes too long or too much memory; throws `AppError('invalid' | 'too_large')`
 * with `details.reason` one of empty_file, file_too_large, too_large (unpacked), password_protected, corrupted, unsupported_format, no_text, too_slow.
 */
export async function readCv(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<CvReading> {
  if (bytes.length === 0) throw new AppError('invalid', 'the file is empty', { reason: 'empty_file' })
  if (bytes.length > maxFileBytes)
    throw new AppError('too_large', 'the file is larger than 10 MB', { reason: 'file_too_large', limitMb: 10 })
  const reader = await takeReader()
  return reader.read(bytes, fileName, options)
}
