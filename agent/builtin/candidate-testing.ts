import { newId } from '#lib/ids'
import type { TestHouse } from '#tools/kit/testing'
import { calls, start } from '../testing.ts'

/** For tests: a candidate of the house who has said nothing yet. */
export async function newcomerTo(house: TestHouse, locale: 'fr' | 'en' = 'fr') {
  const candidateId = await house.addCandidate({ name: 'Malik Haddad', email: `malik-${newId('run').slice(-6)}@example.org` })
  const person = start(house, { caller: { role: 'candidate', candidateId, locale, userId: newId('member') } })
  return { ...person, candidateId }
}

export const toolsOf = (answer: Parameters<typeof calls>[0]) => calls(answer).map(({ name }) => name)

/** The lines of a profile as they stand, by path. */
export const factsOf = (house: TestHouse, candidateId: string) =>
  house.deps.database.system
    .selectFrom('fact')
    .select(['path', 'value', 'words', 'source'])
    .where('candidate_id', '=', candidateId)
    .where('state', '=', 'current')
    .orderBy('path')
    .execute()

export const cv = `Malik HADDAD
Conducteur SPL
69200 Vénissieux
malik.haddad@example.org

EXPÉRIENCE
Mars 2019 – aujourd'hui : Conducteur super poids lourd, Transports Vaubrun, Saint-Priest
2014 – 2019 : Conducteur PL, Messageries du Rhône, Vénissieux

FORMATION
Titre professionnel conducteur du transport routier de marchandises, 2014
`

/** The CV, dropped and read. */
export const dropCv = async (house: TestHouse, { caller }: Awaited<ReturnType<typeof newcomerTo>>, content = cv) =>
  (await house.done({ ...caller, door: 'page' }, 'upload_cv', {
    fileName: 'CV_Malik_2026.txt',
    content: Buffer.from(content).toString('base64'),
  })) as { documentId: string }
