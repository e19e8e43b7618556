import type { Order } from '../order.ts'
import { plainOrder } from '../plain-order.ts'
import type { Shown } from '../shown.ts'
import { withoutJobs } from '../titles-said.ts'
import { clausesIn } from './line.ts'
import { noteFrom } from './note-said.ts'
import { type Read, markIn } from './order-from.ts'
import { readClause } from './reading.ts'
import { Parser, type Unclear } from './parser.ts'

/** A place where the job begins: what follows names a job, not people or a stage. */
const job =
  /\s(?:pour|sur|dans|for|on)\s+(?:le|la|l['’]|the|this|ce)\s*(?:poste|offre|annonce|mission|[\p{L}' -]{2,60}\s(?:job|position|role|vacancy))(?![\p{L}])[^,;.:]*?(?=\s+(?:et|and|puis|then)\s|[,;.:!?]|$)/iu

/** The orders of a message; `[]` where it says to leave people alone, undefined where nothing is ordered that is understood. */
export function parseOrders(said: string, shown: Shown, team: readonly string[]): Order[] | Unclear | undefined {
  const text = plainOrder(said).replace(job, (cut) => ' '.repeat(cut.length))
  const { clauses, words, pool } = clausesIn(withoutJobs(text, shown), shown, team)
  const read = clauses.map((clause): Read => ({ ...clause, reading: readClause(clause) }))
  const parser = new Parser(shown, { pool, text })
  for (const clause of read) {
    const marked = clause.reading.action === 'note' ? markIn(text.slice(words.words[clause.from]!.at), shown) : undefined
    if (marked) {
      parser.mark(clause, marked)
      break
    }
    if (clause.reading.action === 'note' && !parser.swallows(clause)) {
      const from = clause.from + countWords(clause.line.slice(2, clause.reading.index)) + 1
      const start = words.words[Math.min(from, words.words.length - 1)]!
      parser.note(clause, noteFrom(text, { at: from < words.words.length ? start.at : text.length, clause, words }))
      break
    }
    parser.take(clause)
  }
  return parser.orders()
}

const countWords = (line: string) => line.split(' ').filter(Boolean).length
