import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from '../kit/call.ts'
import { registry } from '../registry.ts'
import { type AssessmentHouse, openAssessmentHouse } from './assessment-testing.ts'

let at: AssessmentHouse
beforeAll(async () => {
  at = await openAssessmentHouse(registry.values())
})
afterAll(() => at.close())

const day = 24 * 60
const remind = (ids: string[], caller = at.recruiter()) => at.house.done(caller, 'remind_test', { assessmentIds: ids })

it('the worker reminds who is late, a day before the end, once', async () => {
  const one = await at.sent('Awa Diarra')
  const [due] = await at.queued('remind_test')
  expect(due!.run_at.getTime()).toBe(at.now().getTime() + 6 * day * 60_000)
  at.later(6 * day)
  await at.deliver()
  await at.house.done(at.system(), 'remind_test', due!.input)
  await at.house.done(at.system(), 'remind_test', due!.input)
  await at.deliver()
  const mails = at.mailsTo('awa@example.org')
  expect(mails).toHaveLength(2)
  expect((await at.row(one.assessmentId)).reminded_at).toEqual(at.now())
})

it('the worker leaves alone who has begun, handed in, been called off or run out of days', async () => {
  const all = [
    await at.sent('Bruno Cazal'),
    await at.sent('Chloé Dubreuil'),
    await at.sent('Diane Estève'),
    await at.sent('Emile Fabre', { days: 1 }),
  ]
  await at.house.done(at.visitor(), 'start_sitting', { token: all[0]!.token })
  await at.take(all[1]!.token)
  await at.house.done(at.recruiter(), 'adjust_assessment', { assessmentId: all[2]!.assessmentId, cancel: true })
  at.later(day)
  const ids = all.map(({ assessmentId }) => assessmentId)
  expect(await remind(ids, at.system())).toMatchObject({ reminded: [] })
})

it('a person reminds when they want, sees the mail first, and calls it back', async () => {
  const one = await at.sent('Fanny Girard')
  const asked = await call(at.house.deps, at.recruiter({ door: 'chat', person: false }), 'remind_test', {
    assessmentIds: [one.assessmentId],
  })
  if (asked.status !== 'needs_approval') throw new Error('it was done')
  expect(asked.preview.mails![0]!.body).toContain('/test/asmt_')
  const done = await remind([one.assessmentId])
  expect(done).toMatchObject({ reminded: [{ name: 'Fanny Girard' }] })
  await at.house.done(at.recruiter(), 'undo_action', { reversalId: done['reversalId'] })
  expect((await at.row(one.assessmentId)).reminded_at).toBeNull()
  await at.take(one.token)
  await expect(remind([one.assessmentId])).rejects.toMatchObject({ details: { reason: 'test_not_open' } })
})

it('nobody who wants no mail is reminded: the worker passes over them, a person is told who', async () => {
  const one = await at.sent('Gaël Hamon')
  await at.house.done(at.recruiter(), 'set_contact_preference', { candidateId: one.candidateId, doNotContact: true })
  await expect(remind([one.assessmentId])).rejects.toMatchObject({
    details: { reason: 'do_not_contact', names: ['Gaël Hamon'] },
  })
  expect(await remind([one.assessmentId], at.system())).toMatchObject({ reminded: [] })
})
