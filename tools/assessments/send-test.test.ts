import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { linkToken } from '../kit/signed-link.ts'
import { registry } from '../registry.ts'
import { type AssessmentHouse, approved, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const send = (input: object, caller = at.recruiter()) => approved(at.house, caller, { tool: 'send_test', input })

describe('send_test', () => {
  it('shows the whole mail first, then sends it after ten minutes', async () => {
    const { jobId, candidateId } = await at.applied('Awa Diarra')
    const input = { jobId, candidateIds: [candidateId], testId: await at.saved(), extraShare: 33 }
    const asked = await call(at.house.deps, at.recruiter({ door: 'chat', person: false }), 'send_test', input)
    if (asked.status !== 'needs_approval') throw new Error('it was done')
    const [mail] = asked.preview.mails!
    expect(mail).toMatchObject({
      to: 'Awa Diarra <awa@example.org>',
      subject: expect.stringMatching(/^Un test\s: Aide-soignant de nuit$/),
    })
    expect(mail!.body).toContain('27\u00a0min')
    expect(mail!.body).toContain('jeudi 2 avril 2026')
    expect(mail!.body).toContain('/test/asmt_')
    expect(mail!.body).toContain('Une personne lit le résultat et décide')
    const output = await send(input)
    const [{ assessmentId }] = output['sent'] as [{ assessmentId: string }]
    await at.deliver()
    expect(at.mailsTo('awa@example.org')).toHaveLength(0)
    at.later(10)
    await at.deliver()
    const [received] = at.mailsTo('awa@example.org')
    expect(received!.raw.replaceAll('=\r\n', '')).toContain(linkToken(at.house.deps, 'test', assessmentId))
    expect(await at.row(assessmentId)).toMatchObject({ state: 'invited', extra_share: 33, minutes: 20, pass_share: 60 })
  })

  it('is called back whole by undo, until the person has begun', async () => {
    const one = await at.sent('Bruno Cazal')
    await at.house.done(at.recruiter(), 'undo_action', { reversalId: one.reversalId })
    expect(await at.row(one.assessmentId)).toMatchObject({ state: 'cancelled' })
    at.later(11)
    await at.deliver()
    expect(at.mailsTo('bruno@example.org')).toHaveLength(0)
    const two = await at.sent('Chloé Dubreuil')
    await at.house.done(at.visitor(), 'start_sitting', { token: two.token })
    await expect(at.house.done(at.recruiter(), 'undo_action', { reversalId: two.reversalId })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('brings those who are not in the job into it, beside those who are; undo takes back both, and what waited', async () => {
    const { jobId, candidateId } = await at.applied('Gaël Hamon')
    const omar = await at.house.addCandidate({ name: 'Omar Benali', email: 'omar@example.org' })
    const input = { jobId, candidateIds: [candidateId, omar], testId: await at.saved(), addToJob: true }
    const asked = await call(at.house.deps, at.recruiter({ door: 'chat', person: false }), 'send_test', input)
    if (asked.status !== 'needs_approval') throw new Error('it was done')
    const { preview } = asked
    expect(preview).toMatchObject({ count: 2, warnings: [{ key: 'entry.joins', params: { count: 1, names: 'Omar Benali' } }] })
    expect(Object.keys(preview.versions)).toContain(`${jobId}/${omar}`)
    const done = await send(input)
    const db = at.house.deps.database.system
    const inside = () => db.selectFrom('application').select('candidate_id').where('job_id', '=', jobId).execute()
    const waiting = () => db.selectFrom('job_queue').select('id').where('tool', '=', 'remind_test').execute()
    expect((await inside()).map((row) => row.candidate_id).sort()).toEqual([candidateId, omar].sort())
    const before = (await waiting()).length
    await at.house.done(at.recruiter(), 'undo_action', { reversalId: done['reversalId'] })
    expect(await inside()).toEqual([{ candidate_id: candidateId }])
    expect((await waiting()).length).toBe(before - 1)
    at.later(11)
    await at.deliver()
    expect(at.mailsTo('omar@example.org')).toHaveLength(0)
  })

  it('sends to many in one write, each with a link of their own', async () => {
    const { id, stages } = await at.house.addJob()
    const people: string[] = []
    for (const name of ['Diane Estève', 'Emile Fabre', 'Fanny Girard']) {
      const candidateId = await at.house.addCandidate({ name, email: `${name.split(' ')[0]!.toLowerCase()}@example.org` })
      await at.house.addApplication(id, candidateId, stages['screening']!)
      people.push(candidateId)
    }
    const input = { jobId: id, candidateIds: people, testId: await at.saved() }
    const asked = await call(at.house.deps, at.recruiter(), 'send_test', input)
    if (asked.status !== 'needs_approval') throw new Error('many are always asked about')
    expect(asked.preview.mails).toHaveLength(3)
    expect(new Set(asked.preview.mails!.map(({ body }) => /\/test\/\S+/.exec(body)![0])).size).toBe(3)
  })

  it('names who has it already, who is not in the process, and who cannot be written to', async () => {
    const testId = await at.saved()
    const one = await at.sent('Gaël Huet', { testId })
    const again = { jobId: one.jobId, candidateIds: [one.candidateId], testId }
    await expect(send(again)).rejects.toMatchObject({ details: { reason: 'test_already_sent', names: ['Gaël Huet'] } })
    await at.take(one.token)
    expect(await send(again)).toMatchObject({ sent: [{ name: 'Gaël Huet' }] })
    const outside = await at.house.addCandidate({ name: 'Hélène Imbert' })
    await expect(send({ ...again, candidateIds: [outside] })).rejects.toMatchObject({
      details: { reason: 'not_applied', names: ['Hélène Imbert'] },
    })
    const quiet = await at.applied('Ivan Jolivet')
    await at.db.updateTable('candidate').set({ do_not_contact: true }).where('id', '=', quiet.candidateId).execute()
    await expect(send({ ...quiet, candidateIds: [quiet.candidateId], testId })).rejects.toMatchObject({
      details: { reason: 'do_not_contact', names: ['Ivan Jolivet'] },
    })
  })

  it('keeps the questions of the day it was sent', async () => {
    const testId = await at.saved()
    const one = await at.sent('Jade Keller', { testId })
    const question = { id: 'new', text: { fr: 'Neuve', en: 'New' }, points: 1, kind: 'file' }
    const changed = { testId, name: { fr: 'Calcul', en: 'Sums' }, minutes: 5, passShare: 90, questions: [question] }
    await at.house.done(at.recruiter(), 'save_test', changed)
    await at.take(one.token)
    expect(await at.row(one.assessmentId)).toMatchObject({ minutes: 20, pass_share: 60, share: 100, state: 'scored' })
  })

  it('is what a stage does to who comes in, once the move can no longer be undone', async () => {
    const testId = await at.saved()
    const { jobId, candidateId, stages } = await at.applied('Karim Lopez')
    const entry = [{ do: 'send_test', testId, days: 5 }] as const
    await at.db
      .updateTable('stage')
      .set({ entry: JSON.stringify(entry) })
      .where('id', '=', stages['interview']!)
      .execute()
    await at.house.done(at.recruiter(), 'move_applications', { jobId, candidateIds: [candidateId], stage: 'interview' })
    const [entering] = await at.queued('enter_stage')
    at.later(10)
    await at.house.done(at.system(), 'enter_stage', entering!.input)
    const [sending] = (await at.queued('send_test')).slice(-1)
    expect(await at.house.done(at.system(), 'send_test', sending!.input)).toMatchObject({ sent: [{ name: 'Karim Lopez' }] })
    expect(await at.house.done(at.system(), 'send_test', sending!.input)).toMatchObject({ sent: [] })
    await at.deliver()
    expect(at.mailsTo('karim@example.org')).toHaveLength(1)
  })

  it('a stage sends nothing to who has left it, and says whom it could not write to', async () => {
    const testId = await at.saved()
    const gone = await at.applied('Léa Martel')
    const input = { jobId: gone.jobId, candidateIds: [gone.candidateId], testId, ifStill: gone.stages['offer'] }
    expect(await send(input, at.system())).toMatchObject({ sent: [] })
    const quiet = await at.applied('Milo Noiret')
    await at.db.updateTable('job').set({ created_by: 'user-recruiter' }).where('id', '=', quiet.jobId).execute()
    await at.db.updateTable('candidate').set({ do_not_contact: true }).where('id', '=', quiet.candidateId).execute()
    expect(await send({ jobId: quiet.jobId, candidateIds: [quiet.candidateId], testId }, at.system())).toMatchObject({ sent: [] })
    const { items } = await at.house.done(at.recruiter(), 'list_notices', {})
    expect((items as object[])[0]).toMatchObject({ kind: 'test', name: 'Milo Noiret', text: 'blocked' })
  })

  it('holds back who has no result where leaving a stage needs one', async () => {
    const one = await at.sent('Nina Ortega')
    const stage = one.stages['screening']!
    await at.db
      .updateTable('stage')
      .set({ needs: JSON.stringify(['test_result']) })
      .where('id', '=', stage)
      .execute()
    const move = () =>
      at.house.done(at.recruiter(), 'move_applications', {
        jobId: one.jobId,
        candidateIds: [one.candidateId],
        stage: 'interview',
      })
    await expect(move()).rejects.toMatchObject({ details: { reason: 'stage_needs', people: [{ needs: ['test_result'] }] } })
    await at.take(one.token, {})
    expect(await at.row(one.assessmentId)).toMatchObject({ share: 0, passed: false })
    expect(await move()).toMatchObject({ stage: 'interview' })
  })
})
