import type { InputOf } from '#tools/registry'
import { first, type Query } from '../address.ts'

type Input = InputOf<'list_audit'>

export const outcomes = ['done', 'refused'] as const
export const doors = ['chat', 'page', 'rest', 'mcp', 'cli', 'job'] as const
export const names = ['actor', 'tool', 'outcome', 'door', 'from', 'to', 'subject'] as const

const day = (text: string | undefined) =>
  text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined

/** What the address asks of `list_audit`; what is no value of ours is left out. Without a door, what people did: tasks are many. */
export function inputOf(query: Query): Input {
  const text = (name: string) => first(query[name])?.slice(0, 100) || undefined
  const given = {
    actor: text('actor'),
    tool: text('tool'),
    subject: text('subject'),
    outcome: outcomes.find((one) => one === text('outcome')),
    door: doors.find((one) => one === text('door')),
    from: day(text('from')),
    to: day(text('to')),
    people: text('door') ? undefined : true,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Input
}
