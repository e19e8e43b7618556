import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { builtinEmbedding } from '#retrieval/embed/builtin/embed'
import type { PlainDocument } from '#retrieval/rank/plain-document'
import { indexDocuments } from '#retrieval/rank/rank-documents'

const documentSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().default('en'),
  title: z.string().nullish(),
  text: z.string().nullish(),
})
const legSchema = z.enum(['text', 'vector', 'fused'])
type Line = { id: string | number; document: PlainDocument }

/** `rank DIR --out FILE [--leg text|vector|fused]`: the documents of DIR in order for each of its queries. */
export async function run(rest: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { out: { type: 'string' }, leg: { type: 'string', default: 'fused' } },
  })
  const [folder] = positionals
  if (!folder || !values.out) throw new Error('npm run -s evals -- rank DIR --out FILE [--leg text|vector|fused]')
  const leg = legSchema.parse(values.leg)
  const documents = await readLines(join(folder, 'docs.jsonl'))
  const rank = indexDocuments(
    documents.map(({ document }) => document),
    builtinEmbedding(),
  )
  const ids = new Map(documents.map(({ id }) => [String(id), id]))
  const file = createWriteStream(values.out)
  for (const query of await readLines(join(folder, 'queries.jsonl'))) {
    const docs = rank(query.document, leg).map(({ id }) => ids.get(id))
    if (!file.write(`${JSON.stringify({ q: query.id, docs })}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
}

/** Ids keep their type; every text is either French or English. */
async function readLines(path: string): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!line.trim()) continue
    const { id, lang, title, text } = documentSchema.parse(JSON.parse(line))
    const language = lang.toLowerCase().startsWith('fr') ? 'fr' : 'en'
    lines.push({ id, document: { id: String(id), lang: language, title: title ?? undefined, text: text ?? '' } })
  }
  return lines
}
