import { readNumber } from '#retrieval/query/numbers'
import type { ReadAct } from './act-said.ts'
import { someone, told } from './said-who.ts'
import type { Shown } from './shown.ts'

const outOf = /(?<!\d)(\d)\s*(?:\/|sur|out\s+of|on)\s*5(?!\d)/iu
const starred = /(?<![\p{L}\d])(\d|une?|deux|trois|quatre|cinq|one|two|three|four|five)\s+(?:étoiles?|etoiles?|stars?)/iu
/** “give Tom a 4”, «mets un 4 à Awa» */
const given =
  /(?<=^(?:give|put)\s.{2,40}\s(?:a|down\s+as\s+a)\s)([1-5]|one|two|three|four|five)\s*[.!]?$|(?<=^(?:mets|donne)\s(?:un\s+)?)([1-5]|un|deux|trois|quatre|cinq)(?=\s+à\s)/iu
const otherScale = /^(?:note|donne|mets|rate|give|score)\p{L}*\b.*(?<!\d)\d+\s*(?:\/|sur|out\s+of)\s*(?:10|20|100)(?!\d)/iu
const unrated =
  /^(?:enlève|enleve|retire|supprime|efface|remove|clear|delete|take)\p{L}*\s.*(?:\bétoiles?|\bstars?|\brating|\bsa note\b|\bla note\b)/iu
/** «note : elle a eu 4/5 au test», «ajoute une note …» are words to keep, not marks. */
const written =
  /^(?:note[rz]?(?:[^:]*:|\s+(?:que\s|qu['’]|that\s))|(?:ajoute\p{L}*|mets|add|make|put|leave)\s+(?:une?|a)\s+note(?!\p{L}))/iu
export function rateIn(text: string): ReadAct | undefined {
  if (written.test(text)) return undefined
  const found = outOf.exec(text) ?? starred.exec(text) ?? given.exec(text)
  if (!found) {
    if (otherScale.test(text))
      return { act: { act: 'rate', rating: undefined }, about: text.replace(/\d+\s*(?:\/|sur|out\s+of)\s*\d+/u, ' ') }
    return unrated.test(text) ? { act: { act: 'rate', rating: null }, about: text.replace(/^\S+/u, ' ') } : undefined
  }
  const value = readNumber((found[1] ?? found[2])!.toLowerCase())
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replace(
    /^(?:note|rate)[rz]?(?![\p{L}-])/u,
    ' ',
  )
  return { act: { act: 'rate', rating: value >= 1 && value <= 5 ? value : undefined }, about: rest }
}

const marked =
  /^(?:note[rz]?|évalue[rz]?|score|rate|mark|mets|mettez|donne[rz]?|give)(?<who>[\s-].+?)\s+(?:à\s+|a\s+)?(?<score>[1-4])(?:\s*\/\s*4|\s+sur\s+4|\s+out\s+of\s+4)?\s+(?:en|sur|pour|on|for|in|at)\s+(?!5\b|10\b|20\b)(?<criterion>[^:]+?)(?:\s*:\s*(?<evidence>.+))?$/su

/** Verbs that set other things as well: a mark of theirs says what was seen. */
const loose = /^(?:mets|mettez|donne|give)/u

/** «note Awa 3 en communication : écoute et reformule» */
export function scoreIn(text: string, shown: Shown): ReadAct | undefined {
  const { who = '', score, criterion = '', evidence = '' } = marked.exec(text)?.groups ?? {}
  const about = told(who.trim())
  if (!score || (loose.test(text) && !evidence) || !someone(about, shown)) return undefined
  return { act: { act: 'score', score: Number(score), criterion: criterion.trim(), evidence: evidence.trim() }, about }
}

/** A mark from 1 to 5 that is the only figure of a message. */
export function markAlone(text: string): number | undefined {
  const [only, ...others] = text.match(/(?<![\d.,])\d+(?![\d.,]?\d)/g) ?? []
  return only && others.length === 0 && /^[1-5]$/.test(only) ? Number(only) : undefined
}
