import { AppError } from '#lib/errors'
import { detectFormat } from './detect.ts'
import type { Format } from './detect.ts'
import type { Extracted } from './extracted.ts'
import { readByProvider } from './provided.ts'

const maxCharacters = 200_000

type Extractor = (bytes: Uint8Array) => Extracted | Promise<Extracted>

/** Loaded when first needed: a text file does not wait for the PDF reader. */
const extractors: Partial<Record<Format, () => Promise<Extractor>>> = {
  pdf: async () => (await import('./pdf.ts')).extractPdf,
  docx: async () => (await import('./docx.ts')).extractDocx,
  html: async () => (await import('./html.ts')).extractHtml,
  markdown: async () => (await import('./markdown.ts')).extractMarkdown,
  odt: async () => (await import('./odt.ts')).extractOdt,
  rtf: async () => (await import('./rtf.ts')).extractRtf,
  doc: async () => (await import('./doc.ts')).extractDoc,
  json: async () => (await import('./json-resume.ts')).extractJson,
  xml: async () => (await import('./europass.ts')).extractEuropass,
  png: async () => (await import('./image.ts')).extractImage,
  jpeg: async () => (await import('./image.ts')).extractImage,
  tiff: async () => (await import('./image.ts')).extractImage,
  heic: async () => (await import('./image.ts')).extractHeic,
  text: async () => (await import('./text.ts')).extractText,
}

const pictures = new Set<Format>(['png', 'jpeg', 'tiff', 'heic'])

/** Bytes of any known format to visible lines in reading order. */
export async function extract(bytes: Uint8Array, fileName: string): Promise<Extracted> {
  if (bytes.length === 0) throw new AppError('invalid', 'the file is empty', { reason: 'empty_file' })
  const format = detectFormat(bytes, fileName)
  const pictured = format && pictures.has(format) ? await readByProvider({ bytes, fileName, format }) : undefined
  if (pictured) return limit(pictured)
  const load = format && extractors[format]
  if (!load) throw new AppError('invalid', 'the format is not known', { reason: 'unsupported_format', ...(format && { format }) })
  return limit(await extractWith(await load(), bytes))
}

/** What a reader of a format throws at a damaged file says only that it is damaged. */
async function extractWith(extractor: Extractor, bytes: Uint8Array): Promise<Extracted> {
  try {
    return await extractor(bytes)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('invalid', 'the file is damaged', { reason: 'corrupted' })
  }
}

function limit(extracted: Extracted): Extracted {
  let characters = 0
  const kept = extracted.lines.filter((line) => {
    characters += line.text.length + 1
    return characters <= maxCharacters
  })
  if (kept.length === extracted.lines.length) return extracted
  const flags = extracted.flags.some((flag) => flag.kind === 'truncated')
    ? extracted.flags
    : [...extracted.flags, { kind: 'truncated' as const, reason: 'too_long' }]
  return { ...extracted, lines: kept, flags }
}
