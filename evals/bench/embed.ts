import { readManifest, readTable } from '#retrieval/embed/builtin/table'
import { createEmbedding } from '#retrieval/embed/builtin/embedding'
import type { Embedding } from '#retrieval/embed/builtin/embedding'
import { cutPassages } from '#retrieval/rank/plain-document'
import { splitWords } from '#retrieval/embed/builtin/tokens'

const titles = [
  'Aide-soignant de nuit en EHPAD',
  'Senior Java Backend Engineer',
  'Chauffeur poids lourd SPL',
  'Warehouse order picker',
  'Comptable fournisseurs',
]
const trades = [
  'gère',
  'prepares',
  'contrôle',
  'customers',
  'entrepôt',
  'machines',
  'soins',
  'budget',
  'équipe',
  'planning',
  'orders',
  'qualité',
]

/** Microseconds a title, an advertisement of 300 words and a curriculum of 1,500 words with its passages, on one core. */
export function run(): void {
  const before = process.memoryUsage.rss()
  const embedding = createEmbedding(readTable(readManifest()))
  const memory = (process.memoryUsage.rss() - before) / 1e6
  const load = time(() => createEmbedding(readTable(readManifest())), 10)
  const figures = {
    'load ms (≤ 50)': load,
    'memory MB (≤ 30)': memory,
    'title µs (≤ 25)': 1000 * time((round) => embedding.embed(`${titles[round % titles.length]!} ${round % 97}x`), 20_000),
    'advertisement ms (≤ 0.5)': time((round) => embedding.embed(textOf(300, round)), 500),
    'curriculum ms (≤ 5)': time((round) => embedCurriculum(embedding, textOf(1_500, round)), 100),
  }
  console.table(figures)
}

function embedCurriculum(embedding: Embedding, text: string): void {
  const words = splitWords(text)
  for (const passage of [words, ...cutPassages(words)]) embedding.embedWords(passage)
}

/** A text of distinct words in the main, a tenth of them never seen before. */
function textOf(length: number, round: number): string {
  const words = Array.from(
    { length },
    (_, index) => `${trades[index % trades.length]!}${index % 10 === 0 ? `${round}n${index}` : (index * 7) % 60}`,
  )
  return words.join(' ')
}

/** Milliseconds of one core, the best of ten runs: not what else the machine does meanwhile. */
function time(work: (round: number) => unknown, rounds: number): number {
  let best = Infinity
  for (let run = 0; run < 10; run++) {
    const before = process.cpuUsage()
    for (let round = 0; round < rounds / 10; round++) work(run * rounds + round)
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (10 * (user + system)) / 1000 / rounds)
  }
  return best
}
