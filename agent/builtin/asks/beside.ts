import { parseOrders } from '../orders/parse.ts'
import type { Shown } from '../shown.ts'
import type { Understood } from '../understood.ts'
import type { Beside } from './learned.ts'

/** What the readers of searches and of orders make of a message. */
export function besideOf(text: string, shown: Shown, { intent }: Pick<Understood, 'intent'>): Beside {
  const read = parseOrders(text, shown, [])
  const orders = Array.isArray(read) ? read : []
  return {
    asked: text.includes('?'),
    intent,
    orders: [...new Set(orders.map(({ act, stage }) => (act === 'move' && stage ? `move ${stage}` : act)))],
  }
}
