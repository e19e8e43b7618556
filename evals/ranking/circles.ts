import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asked, Task } from './tasks.ts'
import { fileOf } from './trades.ts'
import type { Half } from './trades.ts'

type Circle = { lang: string; titles: string[]; known: Set<string> }

/**
 * Each title of a circle against the others of it, among the titles of both halves. What a group of the lexicons or of those trained on
 * already says, that two titles belong together, is neither right nor wrong.
 */
export function circlesTask(lang: 'fr' | 'en', half: Half): Task {
  const circles = readCircles(half).filter((circle) => circle.lang === lang)
  const crowd = readCircles(half === 'dev' ? 'held' : 'dev').filter((circle) => circle.lang === lang)
  const documents = [...circles, ...crowd].flatMap(({ titles }, circle) =>
    titles.map((text, at) => ({ id: `${circle}-${at}`, lang, text })),
  )
  const queries = circles.flatMap((circle, order) => circle.titles.flatMap((_, at) => askedOf(circle, { order, at, lang })))
  return { figure: 'titles of a circle never taught', side: lang, measure: 'map', queries, documents }
}

/** Nothing where every pair of the title is known. */
function askedOf({ titles, known }: Circle, { order, at, lang }: { order: number; at: number; lang: 'fr' | 'en' }): Asked[] {
  const isKnown = (other: number): boolean => other === at || known.has(`${Math.min(at, other)}-${Math.max(at, other)}`)
  const [right, without] = [new Map<string, number>(), new Set<string>()]
  for (const other of titles.keys()) {
    if (isKnown(other)) without.add(`${order}-${other}`)
    else right.set(`${order}-${other}`, 1)
  }
  return right.size > 0 ? [{ id: `${order}-${at}`, lang, text: titles[at]!, gains: right, without }] : []
}

export function readCircles(half: Half): Circle[] {
  const lines = readFileSync(join(import.meta.dirname, '../data/rank', fileOf('title-circles', half, 'tsv')), 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [lang, titles, known = ''] = line.split('\t') as [string, string, string?]
      return { lang, titles: titles.split('; '), known: new Set(known.split(' ').filter(Boolean)) }
    })
}
