import { UnstructuredClient } from 'unstructured-client'
import { Strategy } from 'unstructured-client/sdk/models/shared/index.js'
import { z } from 'zod'
import type { Env } from '#lib/env'
import { cleanText, stripInvisible } from './clean.ts'
import type { Extracted, ExtractedLine } from './extracted.ts'
import { type SentFile, mimeOf } from './sent-file.ts'

const patience = 60_000

const elements = z.array(
  z.object({ type: z.string(), text: z.string(), metadata: z.object({ page_number: z.number().optional() }).optional() }),
)

/** Unstructured: titles, list items and paragraphs of scans and of formats that nobody else reads. */
export async function readWithUnstructured({ bytes, fileName, format }: SentFile, settings: Env): Promise<Extracted> {
  const client = new UnstructuredClient({
    ...(settings.UNSTRUCTURED_URL && { serverURL: settings.UNSTRUCTURED_URL }),
    security: { apiKeyAuth: settings.UNSTRUCTURED_API_KEY ?? '' },
    // Without this the client tries again for half an hour.
    retryConfig: { strategy: 'none' },
    timeoutMs: patience,
  })
  const answer = await client.general.partition({
    partitionParameters: {
      files: { content: bytes, fileName },
      strategy: Strategy.HiRes,
      languages: ['fra', 'eng'],
    },
  })
  const found = elements.parse(answer)
  return { mime: mimeOf(format), lines: found.flatMap((element) => toLines(element)), flags: [] }
}

function toLines({ type, text, metadata }: z.infer<typeof elements>[number]): ExtractedLine[] {
  const page = metadata?.page_number ?? 1
  const lines = stripInvisible(text)
    .text.split('\n')
    .map((line) => cleanText(line))
    .filter(Boolean)
  return lines.map((line, index) => ({
    text: type === 'ListItem' && !line.startsWith('•') ? `• ${line}` : line,
    page,
    ...(type === 'Title' && { bold: true }),
    ...(type !== 'ListItem' && index === 0 && { gap: true }),
  }))
}
