import { calls, said, start } from '#agent/testing'
import { newId } from '#lib/ids'
import { openTestHouse } from '#tools/kit/testing'
import { registry } from '#tools/registry'
import type { ApplicantCase } from './cases.ts'

export type Answer = { calls: { name: string; input: unknown; status: string }[]; said: string }
export type ApplicantHouse = { answer(given: ApplicantCase): Promise<Answer>; close(): Promise<void> }

const words = {
  fr: {
    jobs: ['Agent de propreté', 'Cuisinier', 'Électricien'],
    advert:
      'Nettoyage de bureaux. Horaires : de 6 h à 14 h, du lundi au vendredi. Un parking est sur place. Diplôme non demandé.',
    salary: '2150 € brut par mois',
    list: 'montre les emplois',
    work: 'Agent de nettoyage',
  },
  en: {
    jobs: ['Office cleaner', 'Cook', 'Electrician'],
    advert: 'Cleaning of offices. Hours: from 6 am to 2 pm, Monday to Friday. There is parking on site. No diploma asked for.',
    salary: '2150 € gross a month',
    list: 'show me the jobs',
    work: 'Cleaner',
  },
}

/** A house where somebody who works, and has applied as an electrician, has two jobs on screen and one of them open. */
export async function openApplicantHouse(lang: 'fr' | 'en'): Promise<ApplicantHouse> {
  const house = await openTestHouse(registry.values())
  const { jobs, advert, salary, list, work } = words[lang]
  const added = await Promise.all(jobs.map((title) => house.addJob(title)))
  const advertised = { client: 'Ampérage Est', city: 'Villeurbanne', contract: 'CDI', salary, description: advert, lang }
  await house.deps.database.system.updateTable('job').set(advertised).where('id', '=', added[0]!.id).execute()
  let people = 0
  async function answer({ text }: ApplicantCase): Promise<Answer> {
    const email = `person${(people += 1)}@example.org`
    const candidateId = await house.addCandidate({ name: 'Malik Haddad', email })
    const userId = newId('member')
    const own = house.callerAs('candidate', { candidateId, userId })
    const worked = [
      { path: 'work[].position', value: work },
      { path: 'work[].startDate', value: '2021-03' },
    ]
    await house.done(own, 'update_profile', { changes: worked })
    await house.addApplication(added[2]!.id, candidateId, added[2]!.stages.new!)
    const person = start(house, { caller: { role: 'candidate', candidateId, userId, locale: lang } })
    await person.say(list)
    const message = await person.send({ message: { id: newId('message'), text }, here: { jobId: added[0]!.id } })
    return {
      calls: calls(message).map(({ name, input, output }) => ({ name, input, status: String(output.status) })),
      said: said(message),
    }
  }
  return { answer, close: house.close }
}
