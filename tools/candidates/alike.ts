import { z } from 'zod'
import { findByIdentity, readNames } from '#db/identity'
import { fold } from '#lib/words'
import type { ReadContext } from '../kit/define.ts'

const mostAlike = 10

export const alikeRow = z.object({
  candidateId: z.string(),
  name: z.string(),
  headline: z.string(),
  city: z.string(),
  by: z.array(z.enum(['email', 'phone', 'name'])),
})

type Wanted = { name?: string | undefined; email?: string | undefined; phone?: string | undefined }

/** People of the house with the same mail, phone or whole name, whoever asks: what a candidate may be told of them is the caller's to say. */
export async function alikeOf({ deps, caller }: ReadContext, wanted: Wanted) {
  const db = deps.database.scoped({ organisationId: caller.organisationId })
  const found = new Map<string, (keyof Wanted)[]>()
  for (const by of ['email', 'phone', 'name'] as const) {
    if (!wanted[by]) continue
    for (const id of await findByIdentity(db, deps.keys, { [by]: wanted[by] }, mostAlike))
      found.set(id, [...(found.get(id) ?? []), by])
  }
  const ids = [...found.keys()]
  if (ids.length === 0) return []
  const [rows, nameOf] = await Promise.all([
    db.selectFrom('candidate').select(['id', 'headline', 'city']).where('id', 'in', ids).execute(),
    readNames(db, deps.keys, ids),
  ])
  return rows.flatMap(({ id, headline, city }) => {
    const own = nameOf(id)
    // The words of a longer name hold those of a shorter one: only the same name counts by itself.
    const by = found.get(id)!.filter((one) => one !== 'name' || fold(own) === fold(wanted.name ?? ''))
    return by.length > 0 ? [{ candidateId: id, name: own, headline, city, by }] : []
  })
}
