import { parseArgs } from 'node:util'
import { newId } from '#lib/ids'

// Chats at once against a running Bassin: `node ops/load.ts --url http://localhost:3000 --keys KEY,KEY,KEY [--chats 50] [--rounds 2]`
// (keys: `npm run -s bassin -- key create --as EMAIL`; one person may ask 60 times a minute). Prints the time to the first text, milliseconds.

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:3000' },
    keys: { type: 'string', default: '' },
    chats: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '1' },
  },
})
const keys = values.keys.split(',').filter(Boolean)
const questions = [
  'aide-soignante de nuit à Villeurbanne, permis B',
  'cariste CACES 3 à Corbas',
  'conducteur SPL avec FIMO à moins de 20 km de Saint-Priest',
  'cuisinier de collectivité à Lyon, disponible tout de suite',
  'développeur back-end à Lyon',
]

type Measured = { first: number; whole: number; ok: boolean }

async function chat(at: number): Promise<Measured> {
  const started = performance.now()
  const since = () => performance.now() - started
  const text = questions[at % questions.length]
  const response = await fetch(`${values.url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${keys[at % keys.length]}` },
    body: JSON.stringify({ conversationId: newId('conversation'), message: { id: newId('message'), text } }),
  })
  if (!response.ok || !response.body) return { first: since(), whole: since(), ok: false }
  let [said, first] = ['', 0]
  const decoder = new TextDecoder()
  for await (const chunk of response.body) {
    said += decoder.decode(chunk as Uint8Array, { stream: true })
    if (!first && /"type":"(?:text-delta|tool-output-available)"/.test(said)) first = since()
  }
  return { first: first || since(), whole: since(), ok: said.includes('"type":"text-delta"') && said.includes('"type":"finish"') }
}

const at = (sorted: number[], share: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)

function tell(name: string, numbers: number[]): void {
  const sorted = numbers.toSorted((left, right) => left - right)
  process.stdout.write(`${name}: p50 ${at(sorted, 0.5)}, p95 ${at(sorted, 0.95)}, max ${at(sorted, 1)} ms\n`)
}

for (let round = 1; round <= Number(values.rounds); round += 1) {
  const measured = await Promise.all(Array.from({ length: Number(values.chats) }, (_, index) => chat(index)))
  process.stdout.write(`round ${round}: ${measured.length} chats at once, ${measured.filter(({ ok }) => !ok).length} broken\n`)
  tell(
    'first card or text',
    measured.map(({ first }) => first),
  )
  tell(
    'whole answer',
    measured.map(({ whole }) => whole),
  )
}
