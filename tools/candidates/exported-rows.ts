import { z } from 'zod'
import { readIdentities } from '#db/identity'
import type { ReadContext } from '../kit/define.ts'
import { candidateRow, rowsOf } from './candidate-rows.ts'

/** A person as a list takes them out of the house: with their contact. */
export const exportedRow = candidateRow.extend({ email: z.string().optional(), phone: z.string().optional() })

/** An export made in a conversation may be downloaded for so long. */
export const exportMs = 15 * 60_000

export const readCandidates = ({ db }: ReadContext, ids: readonly string[]) =>
  db.selectFrom('candidate').selectAll().where('id', 'in', ids).orderBy('updated_at', 'desc').execute()

export async function exportedRows(
  context: ReadContext,
  found: Awaited<ReturnType<typeof readCandidates>>,
): Promise<z.input<typeof exportedRow>[]> {
  const ids = found.map(({ id }) => id)
  const [rows, identities] = await Promise.all([rowsOf(context, found), readIdentities(context.db, context.deps.keys, ids)])
  return rows.map((row) => {
    const { email, phone } = identities.get(row.candidateId) ?? {}
    return { ...row, ...(email ? { email } : {}), ...(phone ? { phone } : {}) }
  })
}
