import { unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeIdentity } from '#db/identity'
import type { Profile } from '#lib/profile'
import { profileSchema } from '#lib/profile'
import { call } from '../kit/call.ts'
import { type TestHouse, openTestHouse } from '../kit/testing.ts'
import { registry } from '../registry.ts'

const profile: Profile = {
  basics: {
    label: 'Aide-soignante',
    summary:
      'Nadège, 41 ans, née le 12/03/1985. Joignable au 06 39 98 12 40, aide-soignante depuis 12 ans à l’œuvre, chez moi à Villeurbanne.',
    location: { city: 'Villeurbanne', postalCode: '69100' },
  },
  work: [
    {
      name: 'EHPAD Les Tilleuls',
      position: 'Aide-soignante de nuit',
      location: 'Bron',
      startDate: '2020-03',
      highlights: ['Référente de Mme Łucja Żak', 'Écrire à nadege.fontanel@example.org'],
    },
  ],
  education: [{ institution: 'IFAS Saint-Bénigne', studyType: 'Diplôme d’État', area: 'Aide-soignant', endDate: '2008' }],
  languages: [{ language: 'Français', fluency: 'native' }],
  references: [{ name: 'Claire Vasseur', reference: '06 39 98 77 01' }],
  bassin: { licences: ['B'], availability: { from: 'now' } },
}

let house: TestHouse
let candidateId: string
beforeAll(async () => {
  house = await openTestHouse(registry.values())
  candidateId = await house.addCandidate({ profile })
  await writeIdentity(house.deps.database.system, house.deps.keys, {
    candidateId,
    organisationId: house.organisationId,
    identity: {
      name: 'Nadège Fontanel',
      email: 'nadege.fontanel@example.org',
      phone: '06 39 98 12 40',
      address: '3 rue des Lilas',
      city: 'Villeurbanne',
      postalCode: '69100',
    },
  })
})
afterAll(() => house.close())
const recruiter = () => house.callerAs('recruiter')
const exported = async (input: Record<string, unknown>, caller = recruiter()) => {
  const output = await house.done(caller, 'export_profile', { candidateId, ...input })
  return { output, bytes: Buffer.from(String(output['content']), 'base64') }
}
const wordsOfPdf = async (bytes: Uint8Array) =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text
const wordsOfDocx = (bytes: Uint8Array) => Buffer.from(unzipSync(bytes)['word/document.xml']!).toString('utf8')

const personal = /Nad[eè]ge|Fontanel|example\.org|06 39|Lilas|Villeurbanne|69100|41 ans|1985|2008|Vasseur/i

describe('export_profile', () => {
  it('writes JSON Resume with name and contact, and notes it in the journal', async () => {
    const { output, bytes } = await exported({ format: 'json' })
    expect(output).toMatchObject({ fileName: 'CV nadege-fontanel.json', mime: 'application/json' })
    const resume = JSON.parse(bytes.toString('utf8'))
    expect(profileSchema.parse(resume).basics).toMatchObject({
      name: 'Nadège Fontanel',
      email: 'nadege.fontanel@example.org',
      location: { address: '3 rue des Lilas' },
    })
    const journal = await house.deps.database.system
      .selectFrom('audit')
      .selectAll()
      .where('tool', '=', 'export_profile')
      .execute()
    expect(journal.at(-1)).toMatchObject({ changes: { [candidateId]: { exported: 'json', anonymous: false } } })
  })

  it('writes a PDF whose every accent can be read again, beyond French too', async () => {
    const { bytes } = await exported({ format: 'pdf' })
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const text = await wordsOfPdf(bytes)
    for (const words of [
      'Nadège Fontanel',
      'Aide-soignante de nuit',
      'mars 2020',
      'Łucja Żak',
      'l’œuvre',
      'langue maternelle',
      'Expérience professionnelle',
    ])
      expect(text).toContain(words)
  })

  it('writes Word with the same words, in English where asked', async () => {
    const { bytes } = await exported({ format: 'docx', lang: 'en' })
    const text = wordsOfDocx(bytes)
    for (const words of ['Nadège Fontanel', 'Work experience', 'mother tongue', 'Diplôme d’État']) expect(text).toContain(words)
  })

  it('leaves nothing of the person in the anonymous version, in any format', async () => {
    const [json, pdf, docx] = await Promise.all(['json', 'pdf', 'docx'].map((format) => exported({ format, anonymous: true })))
    for (const text of [json!.bytes.toString('utf8'), await wordsOfPdf(pdf!.bytes), wordsOfDocx(docx!.bytes)]) {
      expect(text.replace(/"lastModified".*/, '')).not.toMatch(personal)
      expect(text).toContain('Aide-soignante de nuit')
      expect(text).toContain('depuis 12 ans')
    }
    expect(pdf!.output['fileName']).toMatch(/^CV candidat-\w{6}\.pdf$/)
    expect(pdf!.bytes.toString('latin1')).not.toMatch(/Nad|Fontanel/)
  })

  it('hands the conversation an address and no byte', async () => {
    const output = await house.done(house.callerAs('recruiter', { door: 'chat', person: false }), 'export_profile', {
      candidateId,
      anonymous: true,
    })
    expect(output).not.toHaveProperty('content')
    expect(output['href']).toBe(`/api/exports/${candidateId}?format=pdf&lang=fr&anonymous=true`)
  })

  it('waits for a yes where a machine asks, and gives a candidate their own alone', async () => {
    const machine = house.callerAs('recruiter', { door: 'rest', person: false })
    expect(await call(house.deps, machine, 'export_profile', { candidateId })).toMatchObject({ status: 'needs_approval' })
    const other = await house.addCandidate({ name: 'Awa Diop', email: 'awa@example.org' })
    const { output } = await exported({ format: 'json' }, house.callerAs('candidate', { candidateId: other }))
    expect(output).toMatchObject({ candidateId: other, name: 'Awa Diop' })
  })
})
