import { AppError } from '#lib/errors'
import { fold } from '#lib/words'
import type { ReadContext } from './define.ts'

export type Colleague = { id: string; name: string }

export async function readColleagues({ db }: ReadContext): Promise<Colleague[]> {
  return db
    .selectFrom('member')
    .innerJoin('user', 'user.id', 'member.user_id')
    .select(['user.id', 'user.name'])
    .where('member.role', 'in', ['recruiter', 'admin'])
    .orderBy('user.name')
    .limit(500)
    .execute()
}

/** A colleague by id or by words of their name. @throws not_found `colleague_unknown` or conflict `colleague_ambiguous`, both with names. */
export function findColleague(colleagues: readonly Colleague[], said: string): Colleague {
  const own = colleagues.find(({ id }) => id === said)
  if (own) return own
  const words = fold(said.replace(/^@/, '')).split(' ').filter(Boolean)
  const found = colleagues.filter(({ name }) => {
    const parts = fold(name).split(' ')
    return words.length > 0 && words.every((word) => parts.includes(word))
  })
  if (found.length === 1) return found[0]!
  const names = (found.length > 1 ? found : colleagues).map(({ name }) => name).slice(0, 20)
  if (found.length > 1)
    throw new AppError('conflict', `Several colleagues: ${names.join(', ')}`, { reason: 'colleague_ambiguous', names })
  throw new AppError('not_found', `No colleague ${said}`, { reason: 'colleague_unknown', names })
}

/** Whom a text names by @: «@Camille», «@Camille Aubry»; the longest name that the text carries wins. */
export function mentionsIn(
  text: string,
  colleagues: readonly Colleague[],
): { found: Colleague[]; unknown: string[]; several: string[] } {
  const found = new Map<string, Colleague>()
  const unknown: string[] = []
  const several: string[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}.])@(\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)/gu)) {
    const words = match[1]!.split(' ')
    let named: Colleague[] = []
    for (let take = words.length; take > 0 && named.length === 0; take -= 1) {
      const said = fold(words.slice(0, take).join(' ')).split(' ')
      named = colleagues.filter(({ name }) => said.every((word) => fold(name).split(' ').includes(word)))
    }
    if (named.length === 1) found.set(named[0]!.id, named[0]!)
    else (named.length > 1 ? several : unknown).push(match[1]!)
  }
  return { found: [...found.values()], unknown, several }
}
