import type { Env } from '#lib/env'
import type { Format } from './detect.ts'
import type { Extracted } from './extracted.ts'
import type { SentFile } from './sent-file.ts'
import { readWithMistral } from './mistral.ts'
import { announceSlow } from './slow.ts'
import { readWithUnstructured } from './unstructured.ts'

/** A service that reads what is sent to it; it throws when it cannot, and the next one, at last the built-in reader, takes the file. */
type Provider = { name: string; formats: ReadonlySet<Format>; read: (file: SentFile, settings: Env) => Promise<Extracted> }

const pictures: Format[] = ['png', 'jpeg', 'tiff', 'heic']
const providers: Provider[] = [
  { name: 'mistral', formats: new Set<Format>([...pictures, 'pdf']), read: readWithMistral },
  { name: 'unstructured', formats: new Set<Format>([...pictures, 'pdf', 'doc']), read: readWithUnstructured },
]

/**
 * The services that may be sent a person's papers, in the order of CV_READERS. Unstructured has an address or a key for nothing else;
 * Mistral's key is there for the assistant too, so it is asked only where CV_READERS names it.
 */
function chosen(settings: Env): Provider[] {
  const asked = settings.CV_READERS?.split(',').map((name) => name.trim()) ?? ['unstructured']
  const usable = providers.filter(({ name }) =>
    name === 'mistral' ? settings.MISTRAL_API_KEY : (settings.UNSTRUCTURED_URL ?? settings.UNSTRUCTURED_API_KEY),
  )
  return asked.flatMap((name) => usable.filter((provider) => provider.name === name))
}

/** What the first service that answers reads of a picture; undefined where none is chosen or none answers. */
export async function askProviders(file: SentFile, settings: Env): Promise<Extracted | undefined> {
  for (const provider of chosen(settings)) {
    if (!provider.formats.has(file.format)) continue
    announceSlow()
    const read = await provider.read(file, settings).catch(() => undefined)
    if (read?.lines.some((line) => /\p{L}{2}/u.test(line.text)))
      return { ...read, flags: [...read.flags, { kind: 'ocr', reason: provider.name }] }
  }
  return undefined
}
