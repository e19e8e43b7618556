import type { Read } from './order-from.ts'
import type { Reading } from './reading.ts'

// Clauses that take their sense from what was said before them.

/** A no that says no more. */
export const isNo = /^\^ (?:non|no|nope|nah|nan|niet|out)(?: (?:merci|thanks|way|chance|go))? $/

/** «les cinq du bas, non»: a yes or a no to those just named, or a colleague for them. */
export function answered({ line, reading }: Read): Reading {
  if (reading.action !== undefined) return reading
  if (isNo.test(line)) return { ...reading, action: 'reject', weight: 6 }
  if (/^\^ (?:pour |for |chez |avec |a |to |now )?~ (?:desormais |maintenant |now |dorenavant )?$/.test(line))
    return { ...reading, action: 'assign', weight: 6 }
  if (/^\^ (?:oui|yes|yep|yeah|ok|okay|go|banco)(?: (?:please|merci|stp|svp))? $/.test(line))
    return { ...reading, action: 'shortlist', weight: 6 }
  return reading
}

const outright = new Set([
  'reject',
  'shortlist',
  'move',
  'note',
  'tag',
  'rate',
  'test',
  'schedule',
  'withdraw',
  'reopen',
  'assign',
  'mention',
])

/** After «écris à Awa», «dis à Inès», what follows is what is to be said, unless it orders something else outright. */
export function goesIntoMessage({ reading, people, joint }: Read): boolean {
  const orders = outright.has(reading.action ?? '') && (people.length > 0 || reading.weight > 14) && joint !== 'because'
  return !orders || (reading.action === 'move' && !reading.stage)
}

/** «le dossier de Paul, je m’en charge»: what the next words are about. */
const topic =
  /^\^ (?:(?:le|la|l|the|et|and|pour|for|about|concernant|sur|au sujet d[eu]|quant a[u]?) )*(?:(?:dossier|fiche|profil|cv|candidature|profile|file|application) (?:de|d|of|from) @|@ s? ?(?:file|profile|cv|dossier|application)) $/

export const isTopic = ({ line }: Pick<Read, 'line'>) => topic.test(line)
