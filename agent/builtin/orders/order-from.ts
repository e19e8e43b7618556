import type { Act } from '../act-said.ts'
import { bareOf } from '../clauses.ts'
import type { Order } from '../order.ts'
import { labelIn, tagIn } from '../read-label.ts'
import { rateIn, scoreIn } from '../read-mark.ts'
import { mentionIn } from '../read-telling.ts'
import type { Shown } from '../shown.ts'
import type { Who } from '../who-names.ts'
import type { Clause } from './line.ts'
import type { Reading } from './reading.ts'

export type Read = Clause & { reading: Reading }

export function orderFrom(clause: Read, who: Who[], shown: Shown): Order | undefined {
  const { reading, text, mates } = clause
  const { action } = reading
  if (action === 'move') return { act: 'move', who, text, ...(reading.stage ? { stage: reading.stage } : {}) }
  if (action === 'shortlist') return { act: 'move', who, stage: 'screening', text }
  if (action === 'compare') return { act: action, who: who.map(eitherOf), text }
  if (action === 'reject' || action === 'next') return { act: action, who, text }
  if (action === 'withdraw' || action === 'reopen' || action === 'schedule' || action === 'contact' || action === 'back')
    return { act: action, who, text, said: { act: action } }
  if (action === 'test' || action === 'time' || action === 'show' || action === 'reschedule' || action === 'cancel')
    return { act: action, who, text, said: { act: action } }
  if (action === 'export')
    return who.every(({ kind }) => kind === 'all' || kind === 'them' || kind === 'one')
      ? undefined
      : { act: action, who, text, said: { act: action } }
  if (action === 'assign') {
    const strangers = clause.people.flatMap(({ who: own }) => own.flatMap((one) => (one.kind === 'name' ? [one.name] : [])))
    const colleague = nobody.test(clause.line)
      ? 'none'
      : (mates[0] ?? (/\b(?:moi|me|m|mine|je|j|i)\b/.test(clause.line) ? 'me' : strangers.at(-1)))
    const about =
      mates.length > 0 || colleague === 'me' || colleague === 'none'
        ? who
        : who.filter((one) => one.kind !== 'name' || one.name !== colleague)
    return colleague ? { act: 'assign', who: about, text, said: { act: 'assign', colleague } } : undefined
  }
  if (action === 'mention') {
    const colleague = mates[0]!
    return { act: 'mention', who, text, said: { act: 'mention', text: '', colleague } }
  }
  const bare = bareOf(text)
  const marked =
    action === 'tag'
      ? (tagIn(bare, shown) ?? (clause.people.length === 0 ? labelIn(bare) : undefined))
      : action === 'rate'
        ? (rateIn(bare) ?? scoreIn(bare, shown))
        : undefined
  return marked ? { act: marked.act.act, who, text, said: marked.act } : undefined
}

/** «Thierry ou Hugo, compare-les»: both. */
const eitherOf = (one: Who): Who =>
  one.kind === 'unclear' && one.name.includes(' / ') ? { kind: 'people', people: one.people } : one

/** «plus personne ne suit Awa», “take Ben off her file” */
const nobody =
  /\b(?:unassign\w*|desassign\w*|(?:plus )?personne|nobody|no one)\b|\b(?:retire|enleve|ote|take|remove|drop)\w* ~ (?:du|de|d|des|off|from)\b/

/** What a colleague is told: what follows «dis à Inès de …», else the whole of it. */
export function toldIn({ text, said }: Order, shown: Shown): Order['said'] {
  const read = mentionIn(bareOf(text), shown)?.act
  if (read?.act !== 'mention') return said!
  return read.colleague && said?.act === 'mention' ? { ...said, text: read.text } : read
}

/** «note Awa 4 sur 5», «note Elsa 3 en communication : …»: a mark, no note. */
export const markIn = (text: string, shown: Shown): Act | undefined => (scoreIn(bareOf(text), shown) ?? rateIn(bareOf(text)))?.act
