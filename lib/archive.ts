import { unzipSync } from 'fflate'
import { AppError } from './errors.ts'
import { maxFileBytes } from './file-size.ts'

/** A file in an archive, unfolded when it is read. */
export type Member = { path: string; name: string; read: () => Uint8Array<ArrayBuffer> }

const maxMembers = 5_000
/** How many times its size a member may unfold to; more is a bomb. */
const maxRatio = 200
const skipped = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i

export const isArchive = (name: string): boolean => /\.zip$/i.test(name)

/**
 * The files of a ZIP, one level deep, without what systems leave in it; at most 5,000. Reading one that is too large or a bomb throws
 * `AppError('too_large')`; bytes that are no ZIP throw `AppError('invalid', …, { reason: 'corrupted' })`.
 */
export function membersOf(bytes: Uint8Array): Member[] {
  const members: Member[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!name.endsWith('/') && !skipped.test(name) && members.length < maxMembers) {
          const refused = originalSize > maxFileBytes || originalSize > Math.max(size, 1) * maxRatio
          members.push({ path: name, name: name.split('/').at(-1)!, read: () => unfold(bytes, name, refused) })
        }
        return false
      },
    })
  } catch {
    throw new AppError('invalid', 'The archive cannot be opened', { reason: 'corrupted' })
  }
  return members
}

function unfold(bytes: Uint8Array, name: string, refused: boolean): Uint8Array<ArrayBuffer> {
  if (refused) throw new AppError('too_large', `${name} is larger than 10 MB`, { reason: 'file_too_large', limitMb: 10 })
  return unzipSync(bytes, { filter: (file) => file.name === name })[name]! as Uint8Array<ArrayBuffer>
}
