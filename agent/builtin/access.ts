import { askWords } from './asks/words.ts'
import { type AccessSaid, accessClauses, accessIn, colleaguesIn, handsOver, saysPassword } from './access-said.ts'
import { type Context, Say, act, ask, namesMatch } from './context.ts'
import type { Flow } from './flow.ts'
import { recordsIn } from './shown.ts'

/** Whether a message may be about the access of a colleague or a password: who is meant is known once the house is asked. */
export const speaksOfAccess = ({ text }: Context): boolean => saysPassword(text) || said(text) !== undefined

const asksOf = /\?\s*$/u
const polite = /^(?:peux|pouvez|pourrais|pourriez|tu peux|vous pouvez|can|could|would|please|merci|s['’]il)/iu

/** Characters; longer messages are about something else. */
const longest = 300

function said(text: string): { kind: AccessSaid; clause: string } | undefined {
  if (text.length > longest) return undefined
  if (asksOf.test(text) && !polite.test(text)) return undefined
  for (const clause of accessClauses(text)) {
    const kind = accessIn(clause)
    if (kind) return { kind, clause }
  }
  return undefined
}

type Team = { name: string; role: string; email: string }

/** «retire l’accès de Paul Morel», “Karim left the company, Inès takes over”; undefined where no colleague is meant. */
export function* accessSaid(context: Context): Flow<string | undefined> {
  const { text, lang, situation, shown } = context
  const output = yield* ask(context, 'list_members', { limit: 100 })
  const team = recordsIn(output.items) as unknown as Team[]
  const names = team.map(({ name }) => name)
  if (saysPassword(text)) return passwordWords(context, colleaguesIn(text, names)[0])
  const { kind, clause } = said(text)!
  const named = colleaguesIn(clause, names)
  const who = named[0] ?? strangerIn(clause, kind)
  if (!who) return undefined
  // Somebody on screen of that name is meant, unless a colleague’s whole name or an access is said.
  if (kind !== 'removal' && !named[0]?.includes(' ') && shown.known.some(({ name }) => namesMatch(who, name))) return undefined
  if (!situation.offered.includes('remove_member'))
    return askWords(lang).accessBy(team.flatMap(({ name, role }) => (role === 'admin' ? [name] : [])))
  if (kind === 'admin' || kind === 'recruiter') return yield* act(context, 'set_member_rights', { colleague: who, rights: kind })
  const others = accessClauses(text).filter((one) => one !== clause && handsOver(one))
  const successor = others.flatMap((one) => colleaguesIn(one, names)).find((name) => name !== who)
  const inside = named[1] && handsOver(clause) ? named[1] : undefined
  if (named.length > 1 && !inside) throw new Say(askWords(lang).accessOne)
  const next = successor ?? inside
  return yield* act(context, 'remove_member', { colleague: who, ...(next ? { successor: next } : {}) })
}

const whose =
  /\b(?:acc[eè]s|access)\s+(?:de |d['’]|à |of |for |to )?(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*)|(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)*)['’]s access\b/u

/** Whose access is said by name although the team has nobody of that name: they are told so. */
const strangerIn = (clause: string, kind: AccessSaid): string | undefined => {
  const found = kind === 'removal' ? whose.exec(clause) : null
  return found?.[1] ?? found?.[2]
}

function passwordWords({ lang, situation }: Context, colleague: string | undefined): string {
  const words = askWords(lang)
  if (!colleague) return words.howto('password')
  return situation.offered.includes('remove_member') ? words.howto('password_of') : words.passwordBy
}
