import type { Format } from './detect.ts'

/** What a service is sent. */
export type SentFile = { bytes: Uint8Array; fileName: string; format: Format }

const mimes: Partial<Record<Format, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
  heic: 'image/heic',
  doc: 'application/msword',
}

export function mimeOf(format: Format): string {
  return mimes[format] ?? 'application/octet-stream'
}
