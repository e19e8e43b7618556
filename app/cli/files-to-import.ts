import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isArchive, membersOf } from '#lib/archive'
import { AppError } from '#lib/errors'

export type ImportFile = { path: string; name: string; read: () => Promise<Uint8Array> }

/** The files of a folder and its folders, or of one file; ZIP archives are opened, one level deep. Sorted by path. */
export async function filesToImport(given: string): Promise<ImportFile[]> {
  const files: ImportFile[] = []
  for (const path of await pathsOf(given)) files.push(...(isArchive(path) ? await filesOfArchive(path) : [onDisk(path)]))
  return files.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const onDisk = (path: string): ImportFile => ({ path, name: basename(path), read: () => readFile(path) })

async function pathsOf(given: string): Promise<string[]> {
  const found = await stat(given).catch(() => undefined)
  if (!found) throw new AppError('not_found', `There is no file or folder ${given}`, { reason: 'file_missing' })
  if (found.isFile()) return [given]
  const entries = await readdir(given, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/** An archive that cannot be opened is a file that cannot be read: it is in the report. */
async function filesOfArchive(path: string): Promise<ImportFile[]> {
  const bytes = await readFile(path)
  try {
    return membersOf(bytes).map(({ path: inside, name, read }) => ({ path: join(path, inside), name, read: async () => read() }))
  } catch (error) {
    return [{ path, name: basename(path), read: () => Promise.reject(error) }]
  }
}
