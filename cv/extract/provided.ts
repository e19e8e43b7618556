import { env } from '#lib/env'
import type { Extracted } from './extracted.ts'
import type { SentFile } from './sent-file.ts'

/** Asks the services that are chosen; their clients are heavy and loaded only then. */
export async function readByProvider(file: SentFile): Promise<Extracted | undefined> {
  const settings = env()
  if (!settings.CV_READERS && !settings.UNSTRUCTURED_URL && !settings.UNSTRUCTURED_API_KEY) return undefined
  const { askProviders } = await import('./providers.ts')
  return askProviders(file, settings)
}
