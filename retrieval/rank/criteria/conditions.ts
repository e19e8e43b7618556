import { lookUp } from '#retrieval/text/look-up'
import type { SearchDocument } from '#retrieval/text/search-document'
import { type Finding, type Judge, met, notMet, unknown } from './criterion.ts'

/** Schedules that a wish for days alone rules out. */
const notByDay = new Set(['night', 'evening', 'second_shift', '2x8', '3x8'])
/** A schedule that holds another: who works 3x8 works nights, who works week-ends works Saturdays. */
const holds: Record<string, string[]> = { '3x8': ['night', '2x8'], weekend: ['saturday'] }

/** A wish decides; else what was worked is evidence. Days alone rule nights out; silence rules nothing out. */
export function judgeSchedule(wanted: string, document: SearchDocument): Finding {
  const covers = ({ value }: { value: string }) => value === wanted || (holds[value]?.includes(wanted) ?? false)
  const wishes = document.wishes.schedules
  const wished = wishes.find(covers)
  if (wished) return met(wished.at, { degree: 1 })
  if (notByDay.has(wanted) && wishes.length > 0 && wishes.every(({ value }) => value === 'day')) return notMet(wishes[0]!.at)
  const worked = document.schedules.find(covers)
  return worked ? met(worked.at, { degree: 0.8 }) : unknown
}

export function judgeContract(wanted: readonly string[], document: SearchDocument): Finding {
  return oneOf(wanted, document.wishes.contracts)
}

export function judgeWorkingTime(wanted: string, document: SearchDocument): Finding {
  return oneOf([wanted], document.wishes.workingTime)
}

function oneOf(wanted: readonly string[], stated: SearchDocument['wishes']['contracts']): Finding {
  const own = stated.find(({ value }) => wanted.includes(value))
  if (own) return met(own.at)
  return stated[0] ? notMet(stated[0].at) : unknown
}

/** Who works anywhere accepts all; who works on site alone does not work away. */
export function judgeRemote(wanted: 'onsite' | 'hybrid' | 'full_remote', document: SearchDocument): Finding {
  const own = document.wishes.remote
  if (!own) return unknown
  const order = ['onsite', 'hybrid', 'full_remote']
  if (own.value === wanted) return met(own.at)
  const apart = Math.abs(order.indexOf(own.value) - order.indexOf(wanted))
  return apart === 2 ? notMet(own.at) : { verdict: 'unknown', at: own.at }
}

export const vehicleWords = ['véhiculé', 'véhicule personnel', 'voiture', 'own car', 'own transport', 'own vehicle']

export function judgeVehicle(document: SearchDocument): Finding {
  const stated = document.wishes.vehicle
  if (stated) return stated.value ? met(stated.at) : notMet(stated.at)
  const said = vehicleWords.map((words) => lookUp(document, words)[0]).find((at) => at !== undefined)
  return said === undefined ? unknown : met(said)
}

export function judgeAuthorisation(wanted: string, document: SearchDocument): Finding {
  const own = document.wishes.authorisations.find(({ country }) => country.toUpperCase() === wanted)
  return own ? met(own.at) : unknown
}

/** Said in so many words, or not at all. */
export function judgeWords(words: readonly string[], document: SearchDocument): Finding {
  const said = words.map((one) => lookUp(document, one)[0]).find((at) => at !== undefined)
  return said === undefined ? unknown : met(said)
}

export const judgeWith =
  <T>(judge: (wanted: T, document: SearchDocument) => Finding, wanted: T): Judge =>
  (document) =>
    judge(wanted, document)
