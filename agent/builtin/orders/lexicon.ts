import { readFileSync } from 'node:fs'
import { ownFile } from '#lib/own-file'
import type { Act } from '../act-said.ts'

/** What a clause can order. `leave` orders that nothing be done; `told` says what was, or is. */
export const actions = [
  'shortlist',
  'reject',
  'withdraw',
  'reopen',
  'hired',
  'offer',
  'move',
  'next',
  'back',
  'note',
  'tag',
  'rate',
  'assign',
  'mention',
  'contact',
  'test',
  'schedule',
  'reschedule',
  'cancel',
  'compare',
  'show',
  'leave',
  'told',
] as const
export type Action = (typeof actions)[number] | Act['act']
export type Frame = { action: Action; pattern: RegExp }

/**
 * A frame is the words of an order as they stand once people are `@` and colleagues `~`: `turn … @ down`. `…` is up to four words,
 * `word*` any ending, `(a|b)` either, `word?` one that may lack, `^` the head of a clause, `$` its end. Pronouns are people.
 */
export function compile(frame: string): RegExp {
  return new RegExp(`(?<= )${partsOf(frame.trim()).map(partOf).join('')}`, 'g')
}

/** The words of a frame: what stands in brackets is one. */
function partsOf(frame: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const sign of frame) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (sign === ' ' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.filter(Boolean)
}

function partOf(part: string): string {
  if (part === '^') return '(?<=\\^ (?:(?:please|pls|kindly|merci|de|svp|stp|also|then|puis|bon|ok|alors|donc|so|right|now) )*)'
  if (part === '$') return '$'
  if (part === '…') return '((?:[^ ]+ ){0,4}?)'
  const optional = /^\([^()]*(?:\([^()]*\)[^()]*)*\)\?$|^[a-z~@]+\?$/.test(part)
  const word = (optional ? part.slice(0, -1) : part).replaceAll('*', '[a-z]*').replaceAll('(', '(?:')
  return optional ? `(?:${word} )?` : `(?:${word}) `
}

let frames: Frame[] | undefined
let vocabulary: Set<string> | undefined

/** The action of each line of the lexicon, and what of its frames stands in each column. */
function* lexicon(): Generator<[action: Action, columns: string[]]> {
  for (const line of readFileSync(ownFile('agent/builtin/orders/lexicon.tsv'), 'utf8').split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue
    const [action, ...columns] = line.split('\t')
    yield [action as Action, columns]
  }
}

const readFrames = (): Frame[] =>
  [...lexicon()].flatMap(([action, columns]) =>
    columns
      .flatMap((column) => column.split(' ; '))
      .filter((frame) => frame.trim())
      .map((frame) => ({ action, pattern: compile(frame) })),
  )

export const framesOf = () => (frames ??= readFrames())

/** A word that orders are made of: no name, whatever it looks like. */
export function isOrderWord(word: string): boolean {
  vocabulary ??= new Set(
    [...lexicon()]
      .flatMap(([, columns]) => columns.join(' ').match(/[a-z]{3,}(?!\*)/g) ?? [])
      .concat(
        'entretien entretiens interview test tests offre offer offers preselection screening shortlist new nouveau candidat candidate candidates itw entrevue visio zoom teams'.split(
          ' ',
        ),
      ),
  )
  return vocabulary.has(word)
}
