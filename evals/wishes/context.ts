import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openContext } from '#agent/builtin/open-context'
import type { Context } from '#agent/builtin/context'
import { wordsOf } from '#agent/builtin/words'
import type { Mentions, Situation } from '#agent/situation'
import { jobs } from '#db/seed/jobs'
import { seedPeople } from '#db/seed/people'
import { clientRun, longestRun, tokensOf } from '#tools/workspace/mentions'
import type { WishCase } from './lines.ts'

const cvs = JSON.parse(readFileSync(join(import.meta.dirname, '../../db/seed/cv/index.json'), 'utf8')) as { name: string }[]
const names = [
  ...new Set([
    ...cvs.map(({ name }) => name),
    ...seedPeople().map(({ identity: { firstName, lastName } }) => `${firstName} ${lastName}`),
  ]),
]
const people = names.map((name, at) => ({ candidateId: name, name, rank: at + 1 }))
const listed = 10

/** A message as it is understood in the demo, with what its writer had on screen. */
export function contextOf({ lang, text, screen }: WishCase): Context {
  const situation = { now: new Date('2026-11-27T09:00:00Z'), messages: [], outcomes: [], offered: [], here: {} } as unknown
  const shown = { people: screen === 'list' ? people.slice(0, listed) : [], earlier: [], jobs: [], known: people, spoken: [] }
  return openContext(
    { ...(situation as Situation), mentions: mentionsOf(text) },
    { lang, words: wordsOf(lang), text, shown, given: {} },
  )
}

function mentionsOf(text: string): Mentions {
  const tokens = tokensOf(text)
  const found = jobs.flatMap(({ title, client, city }) => {
    const byTitle = longestRun(tokens, tokensOf(title), { whole: true })
    const run = byTitle ?? clientRun(tokens, client)
    if (!run) return []
    const [start, end] = [tokens[run.first]!.start, tokens[run.last]!.end]
    const job = { jobId: title, title, client, city, status: 'open' }
    return [{ words: text.slice(start, end), start, end, by: byTitle ? ('title' as const) : ('client' as const), jobs: [job] }]
  })
  return { people: [], jobs: found, colleagues: [] }
}
