import { parseArgs } from 'node:util'
import { start } from '#agent/testing'
import { newId } from '#lib/ids'
import { type TestHouse, openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import { seedPeople } from '#db/seed/people'

/** First words of the built-in assistant, milliseconds, at the 95th percentile. */
const longest = 300

const conversation = [
  'Bonjour',
  'aide-soignante de nuit à Villeurbanne, permis B, expérience en EHPAD',
  'et à Bron ?',
  'compare les deux premiers',
  'HGV drivers with a CE licence around Saint-Priest',
]

/** Milliseconds until the first words, and until the end, of each turn of a conversation. */
async function talk(house: TestHouse): Promise<{ first: number; whole: number }[]> {
  const person = start(house)
  const times = []
  for (const text of conversation) {
    const from = performance.now()
    let first: number | undefined
    for await (const chunk of await person.post({ message: { id: newId('message'), text } }))
      if (chunk.type === 'text-delta') first ??= performance.now() - from
    times.push({ first: first ?? Infinity, whole: performance.now() - from })
  }
  return times
}

/** `npm run bench -- answer [--people 169] [--rounds 20]`: a turn of the built-in assistant, from the message to its first words and to its end. */
export async function run(rest: string[]): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    options: { people: { type: 'string', default: '169' }, rounds: { type: 'string', default: '20' } },
  })
  const house = await openTestHouse(registry.values())
  try {
    for (const [at, { profile }] of seedPeople().slice(0, Number(values.people)).entries()) {
      const id = await house.addCandidate({ name: `Personne ${at}`, email: `p${at}@example.org`, profile })
      await house.done(house.callerAs('system'), 'index_candidate', { id })
    }
    const [cold] = await talk(house)
    const times: { first: number; whole: number }[] = []
    for (let round = 0; round < Number(values.rounds); round += 1) times.push(...(await talk(house)))
    const at = (key: 'first' | 'whole', share: number) => {
      const sorted = times.map((time) => time[key]).toSorted((left, right) => left - right)
      return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!)
    }
    console.log(`${values.people} people, ${times.length} turns; the very first words ${Math.round(cold!.first)} ms`)
    console.table({
      'first words': { median: at('first', 0.5), p95: at('first', 0.95), limit: longest },
      'whole answer': { median: at('whole', 0.5), p95: at('whole', 0.95) },
    })
    if (at('first', 0.95) > longest) process.exitCode = 1
  } finally {
    await house.close()
  }
}
