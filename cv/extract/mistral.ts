import { Mistral } from '@mistralai/mistralai'
import type { Env } from '#lib/env'
import type { Extracted } from './extracted.ts'
import { readMarkdown } from './markdown.ts'
import { type SentFile, mimeOf } from './sent-file.ts'

const patience = 60_000

/** Mistral OCR: pages of Markdown, good at handwriting, tables and poor photographs. */
export async function readWithMistral({ bytes, format }: SentFile, settings: Env): Promise<Extracted> {
  const client = new Mistral({
    apiKey: settings.MISTRAL_API_KEY ?? '',
    ...(settings.MISTRAL_URL && { serverURL: settings.MISTRAL_URL.replace(/\/v1\/?$/, '') }),
    retryConfig: { strategy: 'none' },
    timeoutMs: patience,
  })
  const data = `data:${mimeOf(format)};base64,${Buffer.from(bytes).toString('base64')}`
  const document =
    format === 'pdf' ? { type: 'document_url' as const, documentUrl: data } : { type: 'image_url' as const, imageUrl: data }
  const answer = await client.ocr.process({ model: settings.MISTRAL_OCR_MODEL, document, includeImageBase64: false })
  const pages = answer.pages.map((page) => ({ number: page.index + 1, ...readMarkdown(page.markdown) }))
  return {
    mime: mimeOf(format),
    lines: pages.flatMap(({ number, lines }) => lines.map((line) => ({ ...line, page: number }))),
    flags: pages.flatMap(({ flags }) => flags),
  }
}
